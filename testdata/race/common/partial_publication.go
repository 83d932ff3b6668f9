//@ matrix: seeds x policies

// A pointer becomes visible without the fields it points to.

package main

import (
	"fmt"
	"time"
)

type point struct{ x, y int }

var shared *point

func main() {
	done := make(chan bool, 2)
	go func() {
		p := new(point)
		p.x = 1    // want race "point\.x"
		shared = p // want race "shared"
		p.y = 2    // want race "point\.y"
		done <- true
	}()
	go func() {
		time.Sleep(10 * time.Millisecond)
		p := shared           // want race "shared"
		fmt.Println(p.x, p.y) // want race "point\.x" race "point\.y"
		done <- true
	}()
	<-done
	<-done
}

// Output: 1 2
