// Deferred calls run last in, first out; arguments are evaluated at the defer statement.

package main

import "fmt"

type T struct{ n int }

func (t T) val()  { fmt.Print("val", t.n, " ") }
func (t *T) ptr() { fmt.Print("ptr", t.n, " ") }

func f() {
	for i := 0; i < 3; i++ {
		defer fmt.Print(i, " ")
	}
	x := 1
	defer fmt.Print("x=", x, " ")
	defer func() { fmt.Print("closure x=", x, " ") }()
	x = 2
	t := T{1}
	defer t.val()
	defer t.ptr()
	t.n = 5
	fmt.Print("body ")
}

func named() (n int, s string) {
	defer func() {
		n *= 2
		s += "!"
	}()
	return 21, "hi"
}

func unnamed() int {
	n := 1
	defer func() { n = 100 }()
	return n
}

func cond(b bool) {
	if b {
		defer fmt.Print("conditional ")
	}
	defer func() func() {
		fmt.Print("enter ")
		return func() { fmt.Print("leave ") }
	}()()
	fmt.Print("work ")
}

func main() {
	f()
	fmt.Println()
	fmt.Println(named())
	fmt.Println(unnamed())
	cond(true)
	cond(false)
	fmt.Println()
}

// Output:
// body ptr5 val1 closure x=2 x=1 2 1 0
// 42 hi!
// 1
// enter work leave conditional enter work leave
