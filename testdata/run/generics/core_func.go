// Calls of a value whose type is a function of some kind.

package main

import "fmt"

func twice[F ~func(T) T, T any](f F) F {
	return func(x T) T { return f(f(x)) }
}

type Op func(int) int

func (o Op) Name() string { return fmt.Sprint("op", o(1)) }

func main() {
	inc := Op(func(x int) int { return x + 3 })
	fmt.Println(twice(inc)(1), twice(twice(inc)).Name())
	fmt.Println(twice(func(s string) string { return s + "!" })("hey"))
	fmt.Printf("%T\n", twice(inc))
}

// Output:
// 7 op13
// hey!!
// main.Op
