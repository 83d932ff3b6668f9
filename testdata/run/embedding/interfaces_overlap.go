// Interfaces that embed interfaces with the same methods.

package main

import "fmt"

type A interface {
	M() int
	N() int
}
type B interface {
	M() int
	O() int
}
type AB interface {
	A
	B
	interface{ P() int }
}
type t int

func (x t) M() int { return int(x) }
func (x t) N() int { return int(x) + 1 }
func (x t) O() int { return int(x) + 2 }
func (x t) P() int { return int(x) + 3 }

func main() {
	var ab AB = t(1)
	var a A = ab
	var b B = ab
	fmt.Println(a.M(), a.N(), b.O(), ab.P(), ab.M(), a == A(ab), any(a) == any(b))
}

// Output:
// 1 2 3 4 1 true true
