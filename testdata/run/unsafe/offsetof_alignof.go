// Offsets of fields and alignments.

package main

import (
	"fmt"
	"unsafe"
)

type In struct {
	x int8
	y int16
}
type T struct {
	a int8
	b In
	c string
	d int8
	e [3]int16
	f complex64
	In
}

func main() {
	var t T
	fmt.Println(unsafe.Offsetof(t.a), unsafe.Offsetof(t.b), unsafe.Offsetof(t.c), unsafe.Offsetof(t.d), unsafe.Offsetof(t.e), unsafe.Offsetof(t.f), unsafe.Offsetof(t.In), unsafe.Offsetof(t.y))
	fmt.Println(unsafe.Alignof(t.a), unsafe.Alignof(t.b), unsafe.Alignof(t.c), unsafe.Alignof(t), unsafe.Alignof(t.f), unsafe.Alignof(1i))
}

// Output:
// 0 2 8 24 26 32 40 42
// 1 2 8 8 4 8
