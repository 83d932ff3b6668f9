// Sizeof and Offsetof are constants of type uintptr.

package main

import (
	"fmt"
	"unsafe"
)

type P struct{ a, b int32 }

const size = unsafe.Sizeof(P{})

var buf [size + unsafe.Offsetof(P{}.b)]byte

func main() {
	fmt.Printf("%T %d %d\n", size, size, len(buf))
	switch {
	case unsafe.Sizeof(uintptr(0)) == 8:
		fmt.Println("64 bit")
	}
}

// Output:
// uintptr 8 12
// 64 bit
