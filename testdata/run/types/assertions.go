// Type assertions with and without comma ok.

package main

import "fmt"

type A interface{ M() int }
type B interface {
	A
	N() string
}
type t1 int

func (t t1) M() int { return int(t) }

type t2 struct{ t1 }

func (t2) N() string { return "n" }

func main() {
	var x any = t2{5}
	a := x.(A)
	b, ok := x.(B)
	fmt.Println(a.M(), b.N(), ok)
	_, ok = any(t1(1)).(B)
	n, ok2 := any("s").(int)
	fmt.Println(ok, n, ok2)
	fmt.Println(a.(t2).t1, a.(B).M())
	var e any
	s, ok := e.(string)
	fmt.Printf("%q %v\n", s, ok)
	_, isErr := e.(error)
	fmt.Println(isErr)
	if v, ok := x.(interface{ N() string }); ok {
		fmt.Println(v.N())
	}
}

// Output:
// 5 n true
// false 0 false
// 5 5
// "" false
// false
// n
