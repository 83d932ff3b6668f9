//@ exit: 2

// A division by zero inside an index.

package main

var table = []int{1, 2, 3}

func bucket(h, n int) int { return table[h%n] }

func main() {
	println(bucket(4, 3))
	println(bucket(4, 0))
}

// Stderr:
// 2
// panic: runtime error: integer divide by zero
//
// goroutine 1 [running]:
// main.bucket(...)
// 	divide_in_index.go:9 +0x
// main.main()
// 	divide_in_index.go:13 +0x
