//@ exit: 2

// A remainder by zero in an assignment operation.

package main

func main() {
	n, m := 7, []int{2, 0}
	for _, x := range m {
		n %= x
	}
	println(n)
}

// Stderr:
// panic: runtime error: integer divide by zero
//
// goroutine 1 [running]:
// main.main()
// 	remainder_assign.go:10 +0x
