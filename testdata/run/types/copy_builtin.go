// copy moves the smaller number of elements, also between overlapping slices.

package main

import "fmt"

func main() {
	a := []int{1, 2, 3, 4, 5}
	n := copy(a[2:], a)
	fmt.Println(n, a)
	a = []int{1, 2, 3, 4, 5}
	n = copy(a, a[2:])
	fmt.Println(n, a)
	b := make([]byte, 3)
	n = copy(b, "hello")
	fmt.Println(n, string(b))
	n = copy(b, "")
	fmt.Println(n, copy(b[:0], "x"))
	clear(a)
	fmt.Println(a)
}

// Output:
// 3 [1 2 1 2 3]
// 3 [3 4 5 4 5]
// 3 hel
// 0 0
// [0 0 0 0 0]
