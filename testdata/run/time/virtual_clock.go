// Long sleeps take their time on the program's clock.

package main

import (
	"fmt"
	"time"
)

func main() {
	start := time.Now()
	time.Sleep(120 * time.Millisecond)
	d := time.Since(start)
	fmt.Println(d >= 120*time.Millisecond, d < 10*time.Second)
	end := time.Now()
	fmt.Println(end.Sub(start) >= 120*time.Millisecond)
}

// Output:
// true true
// true
