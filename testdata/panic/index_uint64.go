//@ exit: 2

// A huge unsigned index.

package main

func main() {
	a := [3]int{}
	n := uint64(len(a))
	i := n - 4
	println(a[i])
}

// Stderr:
// panic: runtime error: index out of range [18446744073709551615] with length 3
//
// goroutine 1 [running]:
// main.main()
// 	index_uint64.go:11 +0x
