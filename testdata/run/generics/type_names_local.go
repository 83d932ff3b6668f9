// How types declared in functions are named.

package main

import "fmt"

type Box[T any] struct{ v T }

func f() any {
	type L int
	return Box[L]{}
}

func g[T any]() any {
	type L struct{ x T }
	return L{}
}

func main() {
	type L string
	fmt.Printf("%T %T\n", L("x"), []L{})
	fmt.Printf("%T\n", f() == f())
	fmt.Println(g[int]() == g[int](), g[int]() == g[string]())
	_, ok := f().(Box[L])
	fmt.Println(ok)
}

// Output:
// main.L []main.L
// bool
// true false
// false
