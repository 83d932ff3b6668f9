//@ exit: 2

// Other values print as their type and an address.

package main

type St struct{ a, b int }

func main() {
	panic(St{1, 2})
}

// Stderr:
// panic: (main.St) 0x
//
// goroutine 1 [running]:
// main.main()
// 	value_struct.go:10 +0x
