// All channel and value operands are evaluated once, in order; left sides only if chosen.

package main

import "fmt"

func ch(name string, c chan int) chan int { fmt.Print(name, " "); return c }
func val(name string, v int) int          { fmt.Print(name, " "); return v }

func main() {
	a, b := make(chan int, 1), make(chan int)
	var s [3]int
	select {
	case s[val("i", 0)] = <-ch("b", b):
	case ch("a", a) <- val("v", 5):
		fmt.Println("sent", len(a))
	case s[val("j", 1)] = <-ch("nil", nil):
	}
	select {
	case s[val("i", 2)] = <-ch("a", a):
		fmt.Println(s)
	case ch("nil", nil) <- val("w", 6):
	}
}

// Output:
// b a v nil sent 1
// a nil w i [0 0 5]
