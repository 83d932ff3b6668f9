// The receiver of a method value or deferred method is evaluated at once, a deferred call's body later.

package main

import "fmt"

type T struct{ n int }

func (t T) Show()   { fmt.Print("v", t.n, " ") }
func (t *T) Print() { fmt.Print("p", t.n, " ") }

func get(n int) T { fmt.Print("get", n, " "); return T{n} }

func main() {
	t := T{1}
	defer fmt.Println()
	defer t.Show()
	defer t.Print()
	defer get(9).Show()
	t.n = 2
	f := get(3).Show
	t.n = 4
	f()
}

// Output:
// get9 get3 v3 v9 p4 v1
