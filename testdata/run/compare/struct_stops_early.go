// A struct comparison stops at the first difference, before an uncomparable field.

package main

import "fmt"

type T struct {
	a int
	x any
}

func eq(p, q T) (r string) {
	defer func() {
		if e := recover(); e != nil {
			r = fmt.Sprint(e)
		}
	}()
	return fmt.Sprint(p == q)
}

func main() {
	f := func() {}
	fmt.Println(eq(T{1, f}, T{2, f}))
	fmt.Println(eq(T{1, f}, T{1, f}))
	fmt.Println(eq(T{1, f}, T{1, 5}))
	fmt.Println(eq(T{1, nil}, T{1, f}))
}

// Output:
// false
// runtime error: comparing uncomparable type func()
// false
// false
