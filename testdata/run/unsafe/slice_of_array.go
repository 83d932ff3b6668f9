// unsafe.Slice over an array's elements.

package main

import (
	"fmt"
	"unsafe"
)

func main() {
	a := [4]int{1, 2, 3, 4}
	s := unsafe.Slice(&a[1], 2)
	s[0] = 20
	fmt.Println(a, s, len(s), cap(s))
	s = append(s, 99)
	fmt.Println(a, s)
}

// Output:
// [1 20 3 4] [20 3] 2 2
// [1 20 3 4] [20 3 99]
