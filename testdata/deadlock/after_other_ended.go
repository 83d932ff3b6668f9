// A helper that returns early leaves main waiting; sleepers delay the verdict, they do not prevent it.

package main

import (
	"fmt"
	"time"
)

func main() {
	c := make(chan int)
	go func() {
		time.Sleep(50 * time.Millisecond)
		fmt.Println("helper ends without sending")
	}()
	<-c // want deadlock
}

// Output:
// helper ends without sending

// Stderr:
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 1 [chan receive]:
// main.main()
// 	after_other_ended.go:16 +0x
