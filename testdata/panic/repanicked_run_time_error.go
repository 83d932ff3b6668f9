//@ exit: 2

// A run-time error, recovered and thrown again.

package main

import "fmt"

func main() {
	defer func() {
		e := recover()
		fmt.Println(e)
		panic(e)
	}()
	var m map[string]int
	m["a"] = 1
}

// Output:
// assignment to entry in nil map

// Stderr:
// panic: assignment to entry in nil map [recovered, repanicked]
//
// goroutine 1 [running]:
// main.main.func1()
// 	repanicked_run_time_error.go:13 +0x
// main.main()
// 	repanicked_run_time_error.go:16 +0x
