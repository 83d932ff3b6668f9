//@ matrix: seeds x policies

// What comes before the go statement is seen by the goroutine.

package main

import "fmt"

func main() {
	x := 1
	x++
	done := make(chan bool)
	go func() {
		fmt.Println(x)
		done <- true
	}()
	<-done
}

// Output:
// 2
