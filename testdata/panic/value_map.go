//@ exit: 2

// A map as the panic value.

package main

type M map[string]int

func main() {
	panic(M{"a": 1})
}

// Stderr:
// panic: (main.M) 0x
//
// goroutine 1 [running]:
// main.main()
// 	value_map.go:10 +0x
