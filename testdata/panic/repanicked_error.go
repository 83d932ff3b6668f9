//@ exit: 2

// A run-time error panicked again.

package main

func main() {
	defer func() {
		if e := recover(); e != nil {
			panic(e)
		}
	}()
	var a []int
	a[len(a)]++
}

// Stderr:
// panic: runtime error: index out of range [0] with length 0 [recovered, repanicked]
//
// goroutine 1 [running]:
// main.main.func1()
// 	repanicked_error.go:10 +0x
// main.main()
// 	repanicked_error.go:14 +0x
