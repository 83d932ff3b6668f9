//@ exit: 2

// Comparing interfaces that hold slices.

package main

func main() {
	var a, b any = []int{1}, []int{1}
	println(a == b)
}

// Stderr:
// panic: runtime error: comparing uncomparable type []int
//
// goroutine 1 [running]:
// main.main()
// 	uncomparable.go:9 +0x
