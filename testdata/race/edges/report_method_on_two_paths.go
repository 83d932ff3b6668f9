//@ seeds: 1..16  matrix: seeds x policies

// Both accesses in a method, reached on different call paths.

package main

import (
	"fmt"
	"time"
)

type account struct{ balance int }

func (a *account) deposit(n int) { a.balance += n } // want race "account\.balance"

func worker(a *account) {
	a.deposit(1)
}

func main() {
	a := &account{}
	go worker(a)
	go func() {
		time.Sleep(20 * time.Millisecond)
		a.deposit(2)
		time.Sleep(20 * time.Millisecond)
	}()
	time.Sleep(50 * time.Millisecond)
	fmt.Println("done")
}

// Output: done
