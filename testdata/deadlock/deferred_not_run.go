// Deferred functions do not run when a deadlock ends the program.

package main

import "fmt"

func wait(c chan int) {
	defer fmt.Println("not printed")
	<-c // want deadlock
}

func main() {
	defer func() { fmt.Println(recover()) }()
	fmt.Println("waiting")
	wait(make(chan int))
}

// Output:
// waiting

// Stderr:
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 1 [chan receive]:
// main.wait(...)
// 	deferred_not_run.go:9 +0x
// main.main()
// 	deferred_not_run.go:15 +0x
