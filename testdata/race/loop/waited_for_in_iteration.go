//@ matrix: seeds x policies x lang

// A goroutine that is waited for before the next iteration sees its own value in every version.

package main

import "fmt"

func main() {
	done := make(chan bool)
	for i := 0; i < 3; i++ {
		go func() {
			fmt.Println(i)
			done <- true
		}()
		<-done
	}
}

// Output:
// 0
// 1
// 2
