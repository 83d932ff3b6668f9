// Indices of any integer type, constants of any kind that are integers.

package main

import "fmt"

type I uint16

func main() {
	a := [...]string{"a", "b", "c", "d"}
	var i8 int8 = 1
	var u64 uint64 = 2
	fmt.Println(a[i8], a[u64], a[I(3)], a[2.0], a['\x01'], a[1+0i], a[len(a)-1])
	const k = 1.0
	fmt.Println(a[k:3.0], a[:i8], a[byte(2):])
	fmt.Println("xyz"[I(1)], string("xyz"[u64]))
}

// Output:
// b c d c b b d
// [b c] [a] [c d]
// 121 z
