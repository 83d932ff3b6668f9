//@ matrix: seeds x policies x lang

// A method value formed in the iteration holds a copy of its receiver.

package main

import "fmt"

type num int

func (n num) show() { fmt.Print(n, " ") }

func main() {
	var fs []func()
	for _, n := range []num{1, 2, 3} {
		fs = append(fs, n.show)
	}
	done := make(chan bool)
	go func() {
		for _, f := range fs {
			f()
		}
		close(done)
	}()
	<-done
	fmt.Println()
}

// Output:
// 1 2 3
