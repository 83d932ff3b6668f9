// Two fields at the same depth hide each other; nothing goes wrong while neither is used.

package main

import "fmt"

type A struct{ x, a int }
type B struct{ x, b int }
type C struct {
	A
	B
}

func (A) M() string { return "A.M" }
func (B) M() string { return "B.M" }

type D struct{ C }

func main() {
	d := D{C{A{1, 2}, B{3, 4}}}
	fmt.Println(d.a, d.b, d.A.x, d.B.x, d.A.M(), d.C.B.M())
	_, ok := any(d).(interface{ M() string })
	fmt.Println(ok)
}

// Output:
// 2 4 1 3 A.M B.M
// false
