// The variable is a copy; a change of it does not reach the interface.

package main

import "fmt"

type P struct{ x, y int }

func main() {
	var i any = P{1, 2}
	switch p := i.(type) {
	case P:
		p.x = 100
		fmt.Println(p, i)
		i = p
	}
	fmt.Println(i)
	var a any = [2]int{1, 2}
	switch v := a.(type) {
	case [2]int:
		v[0] = 9
		fmt.Println(v, a)
	}
	fs := []func(){}
	for _, x := range []any{1, "s", 2} {
		switch v := x.(type) {
		case int:
			fs = append(fs, func() { v++; fmt.Print(v, " ") })
		case string:
			fs = append(fs, func() { fmt.Print(v+v, " ") })
		}
	}
	for _, f := range append(fs, fs...) {
		f()
	}
	fmt.Println()
}

// Output:
// {100 2} {1 2}
// {100 2}
// [9 2] [1 2]
// 2 ss 3 3 ss 4
