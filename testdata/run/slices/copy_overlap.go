// copy handles overlapping parts and returns the smaller length.

package main

import "fmt"

func main() {
	s := []int{1, 2, 3, 4, 5}
	n := copy(s[1:], s)
	fmt.Println(n, s)
	n = copy(s, s[2:])
	fmt.Println(n, s, copy(s, []int(nil)), copy(s[:0], s))
	b := make([]byte, 3)
	fmt.Println(copy(b, "hello"), string(b))
	type B []byte
	fmt.Println(copy(B(b), []byte("xy")), string(b))
}

// Output:
// 4 [1 1 2 3 4]
// 3 [2 3 4 3 4] 0 0
// 3 hel
// 2 xyl
