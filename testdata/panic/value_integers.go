//@ exit: 2

// A uint8, printed as a number.

package main

func main() {
	defer func() {
		panic(uint64(1<<63 + 1))
	}()
	panic(uint8('A'))
}

// Stderr:
// panic: 65
// 	panic: 9223372036854775809
//
// goroutine 1 [running]:
// main.main.func1()
// 	value_integers.go:9 +0x
// main.main()
// 	value_integers.go:11 +0x
