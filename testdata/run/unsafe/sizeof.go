// Sizes of types.

package main

import (
	"fmt"
	"unsafe"
)

type T struct {
	a bool
	b int64
	c bool
	d int32
}

type Packed struct {
	b    int64
	d    int32
	a, c bool
}

func main() {
	fmt.Println(unsafe.Sizeof(int8(0)), unsafe.Sizeof(1), unsafe.Sizeof(1.5), unsafe.Sizeof(""), unsafe.Sizeof([]int{}), unsafe.Sizeof(any(nil)))
	fmt.Println(unsafe.Sizeof(T{}), unsafe.Sizeof(Packed{}), unsafe.Sizeof([3]T{}), unsafe.Sizeof(struct{}{}), unsafe.Sizeof(&T{}))
	fmt.Println(unsafe.Sizeof(map[int]int{}), unsafe.Sizeof(make(chan int)), unsafe.Sizeof(func() {}), unsafe.Sizeof(1i), unsafe.Sizeof(uintptr(0)), unsafe.Sizeof('a'), unsafe.Sizeof(true))
	const n = unsafe.Sizeof(uint16(0))
	var a [n]int
	fmt.Println(len(a))
}

// Output:
// 1 8 8 16 24 16
// 24 16 72 0 8
// 8 8 8 16 8 4 1
// 2
