// A closure over a method value and over the receiver's fields.

package main

import "fmt"

type T struct{ n int }

func (t *T) Inc() int { t.n++; return t.n }

func twice(f func() int) func() int { return func() int { return f() + f() } }

func main() {
	t := &T{}
	f := twice(t.Inc)
	fmt.Println(f(), f(), t.n)
	t = &T{100}
	fmt.Println(f(), t.n)
}

// Output:
// 3 7 4
// 11 100
