// Types declared in functions shadow outer ones and are different from them.

package main

import "fmt"

type T struct{ a int }

func (T) String() string { return "outer T" }

func mk() any {
	type T struct{ a int }
	return T{1}
}

func main() {
	type T struct{ b string }
	x := T{"local"}
	fmt.Println(x, mk(), mk() == mk())
	_, ok := mk().(T)
	fmt.Println(ok)
	{
		type T = int
		var t T = 5
		fmt.Printf("%T\n", t)
	}
	fmt.Printf("%T %T\n", x, mk())
}

// Output:
// {local} {1} true
// false
// int
// main.T main.T
