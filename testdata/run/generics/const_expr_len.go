// len of a type parameter's array is not constant, and unsafe.Sizeof depends on the instance.

package main

import (
	"fmt"
	"unsafe"
)

func n[A [3]int | [5]int]() int {
	var a A
	return len(a) + cap(a)
}

func size[T any]() uintptr {
	var x T
	return unsafe.Sizeof(x)
}

func main() {
	fmt.Println(n[[3]int](), n[[5]int]())
	fmt.Println(size[int8](), size[int64](), size[string](), size[[]byte](), size[any](), size[struct {
		a bool
		b int32
	}]())
}

// Output:
// 6 10
// 1 8 16 24 16 8
