//@ exit: 2

// Unsigned values.

package main

func main() {
	defer panic(uintptr(7))
	defer panic(uint8(255))
	panic(uint64(1<<64 - 1))
}

// Stderr:
// panic: 18446744073709551615
// 	panic: 255
// 	panic: 7
//
// goroutine 1 [running]:
// main.main.deferwrap1()
// 	value_uintptr.go:8 +0x
// main.main.deferwrap2()
// 	value_uintptr.go:9 +0x
// main.main()
// 	value_uintptr.go:10 +0x
