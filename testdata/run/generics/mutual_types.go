// Two generic types that refer to each other, with the parameters swapped.

package main

import "fmt"

type A[X, Y any] struct {
	x X
	b *B[Y, X]
}

type B[X, Y any] struct {
	x X
	a *A[Y, X]
}

func main() {
	a := &A[int, string]{x: 1}
	a.b = &B[string, int]{x: "s", a: a}
	fmt.Println(a.b.a == a, a.b.x, a.b.a.b.a.x)
	fmt.Printf("%T %T %T\n", a, a.b, a.b.a)
}

// Output:
// true s 1
// *main.A[int,string] *main.B[string,int] *main.A[int,string]
