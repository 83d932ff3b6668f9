//@ exit: 2

// Huge unsigned bounds.

package main

func main() {
	s := "text"
	n := uint64(1) << 63
	_ = s[n:]
}

// Stderr:
// panic: runtime error: slice bounds out of range [9223372036854775808:4]
//
// goroutine 1 [running]:
// main.main()
// 	slice_uint64.go:10 +0x
