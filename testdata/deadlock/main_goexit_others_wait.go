// main ends with Goexit while another goroutine waits for ever.

package main

import (
	"runtime"
	"time"
)

func main() {
	go func() {
		select {} // want deadlock
	}()
	time.Sleep(time.Millisecond)
	runtime.Goexit()
}

// Stderr:
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 2 [select (no cases)]:
// main.main.func1()
// 	main_goexit_others_wait.go:12 +0x
// created by main.main in goroutine 1
// 	main_goexit_others_wait.go:11 +0x
