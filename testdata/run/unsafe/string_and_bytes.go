// Strings and slices built from pointers.

package main

import (
	"fmt"
	"unsafe"
)

func main() {
	b := []byte("hello")
	s := unsafe.String(&b[0], 3)
	fmt.Println(s, len(s))
	t := "world"
	c := unsafe.Slice(unsafe.StringData(t), len(t))
	fmt.Println(string(c[1:3]), cap(c))
	d := unsafe.SliceData(b)
	*d = 'J'
	fmt.Println(string(b), unsafe.SliceData(b[2:]) == &b[2])
	var n *int
	fmt.Println(unsafe.Slice(n, 0) == nil, unsafe.String(nil, 0) == "")
}

// Output:
// hel 3
// or 5
// Jello true
// true true
