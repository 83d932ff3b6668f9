// Interface values are equal if types and values are.

package main

import "fmt"

type I interface{ M() }
type A struct{ n int }
type B struct{ n int }

func (A) M()  {}
func (B) M()  {}
func (*A) P() {}

func main() {
	var x, y I = A{1}, B{1}
	fmt.Println(x == y, x == I(A{1}), x == A{1}, any(x) == any(A{1}), x != nil)
	var e any = A{2}
	fmt.Println(e == x, e == I(A{2}), e == any(&A{2}))
	p := &A{}
	var q, r I = p, p
	fmt.Println(q == r, q == p, q == I(&A{}))
	var n1, n2 I
	var np *A
	fmt.Println(n1 == n2, n1 == nil, I(np) == nil, I(np) == np)
}

// Output:
// false true true true true
// false true false
// true true false
// true true false true
