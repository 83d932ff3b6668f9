// The variable has the case's type for one type, the operand's for several.

package main

import "fmt"

type I interface{ M() int }
type A int
type B struct{ x int }

func (a A) M() int  { return int(a) }
func (b *B) M() int { return b.x }

func f(i I) string {
	switch v := i.(type) {
	case A:
		return fmt.Sprintf("A %d", v+1)
	case *B:
		v.x++
		return fmt.Sprintf("B %d", v.x)
	case nil:
		return fmt.Sprint("nil ", v == nil)
	}
	return "?"
}

func g(x any) string {
	switch v := x.(type) {
	case int, string:
		return fmt.Sprintf("%T:%v", v, v)
	default:
		return fmt.Sprintf("default %T", v)
	}
}

func main() {
	fmt.Println(f(A(1)), f(&B{5}), f(nil))
	fmt.Println(g(1), g("s"), g(2.5), g(nil))
}

// Output:
// A 2 B 6 nil true
// int:1 string:s default float64 default <nil>
