// Deferred methods, interface methods, builtins and function variables.

package main

import "fmt"

type T struct{ n int }

func (t T) V()  { fmt.Println("V", t.n) }
func (t *T) P() { fmt.Println("P", t.n) }

func main() {
	t := T{1}
	m := map[string]int{"a": 1, "b": 2}
	c := make(chan int)
	var i interface{ V() } = t
	f := func() { fmt.Println("old f") }
	func() {
		defer t.V()
		defer t.P()
		defer i.V()
		defer f()
		defer delete(m, "a")
		defer close(c)
		t.n = 2
		i = T{9}
		f = func() { fmt.Println("new f") }
	}()
	_, ok := <-c
	fmt.Println(m, ok)
}

// Output:
// old f
// V 1
// P 2
// V 1
// map[b:2] false
