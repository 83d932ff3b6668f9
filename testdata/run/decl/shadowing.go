// Scopes: inner declarations shadow outer ones; := reuses what is declared in the same scope.

package main

import (
	"errors"
	"fmt"
)

var x = "package"

func f() (int, error) { return 1, errors.New("f") }

func g() (n int, err error) {
	if n, err := f(); err != nil {
		n++
		_ = n
	}
	return
}

func main() {
	fmt.Println(x)
	x := x + " copy"
	{
		x := 3
		x++
		fmt.Println(x)
	}
	fmt.Println(x)
	if x := 5; x > 3 {
		fmt.Println("if", x)
	} else if y := x; y > 1 {
		fmt.Println(x, y)
	}
	a, err := f()
	b, err := f()
	fmt.Println(a, b, err)
	fmt.Println(g())
	for i := 0; i < 2; i++ {
		i := i * 10
		fmt.Print(i, " ")
	}
	fmt.Println()
	switch x := any(x).(type) {
	case string:
		fmt.Println(len(x))
	}
	type int string
	var s int = "int is a string here"
	fmt.Println(s)
	len := func(int) string { return "my len" }
	fmt.Println(len(s))
	true := false
	fmt.Println(true)
}

// Output:
// package
// 4
// package copy
// if 5
// 1 1 f
// 0 <nil>
// 0 10
// 12
// int is a string here
// my len
// false
