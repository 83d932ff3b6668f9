// Tags of booleans, strings, structs, arrays, pointers and channels.

package main

import "fmt"

func main() {
	switch b := 1 > 2; b {
	case true:
		fmt.Println("t")
	case false:
		fmt.Println("f")
	}
	switch s := "b"; s + "c" {
	case "bc":
		fmt.Println("bc")
	}
	switch struct{ x, y int }{1, 2} {
	case struct{ x, y int }{1, 2}:
		fmt.Println("struct")
	}
	switch [2]bool{true} {
	case [...]bool{true, false}:
		fmt.Println("array")
	}
	x := 1
	p := &x
	switch p {
	case nil:
	case &x:
		fmt.Println("pointer")
	}
	var c chan int
	switch c {
	case nil:
		fmt.Println("nil chan")
	}
	var f func()
	switch f {
	case nil:
		fmt.Println("nil func")
	}
}

// Output:
// f
// bc
// struct
// array
// pointer
// nil chan
// nil func
