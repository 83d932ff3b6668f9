//@ exit: 2

// A negative shift count in a compound assignment to a map element.

package main

func main() {
	m := map[string]int{"a": 1}
	n := -len(m)
	m["a"] <<= n
}

// Stderr:
// panic: runtime error: negative shift amount
//
// goroutine 1 [running]:
// main.main()
// 	shift_in_assignment.go:10 +0x
