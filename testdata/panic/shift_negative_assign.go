//@ exit: 2

// A negative shift count that is computed.

package main

func main() {
	x := uint8(1)
	for n := int8(2); ; n -= 2 {
		x <<= n
		println(x)
	}
}

// Stderr:
// 4
// 4
// panic: runtime error: negative shift amount
//
// goroutine 1 [running]:
// main.main()
// 	shift_negative_assign.go:10 +0x
