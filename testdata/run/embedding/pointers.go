// Embedded pointers share what they point to, and panic when nil.

package main

import "fmt"

type Base struct{ n int }

func (b *Base) Inc()    { b.n++ }
func (b Base) Get() int { return b.n }

type X struct{ *Base }
type Y struct {
	*Base
	name string
}

func main() {
	b := &Base{1}
	x, y := X{b}, Y{b, "y"}
	x.Inc()
	y.Inc()
	y.n *= 10
	fmt.Println(x.Get(), y.n, b.n, x.Base == y.Base)
	z := y
	z.Inc()
	fmt.Println(y.n)
	defer func() { fmt.Println(recover()) }()
	var e X
	e.Inc()
}

// Output:
// 30 30 30 true
// 31
// runtime error: invalid memory address or nil pointer dereference
