//@ seeds: 1..4

// Function and arguments of go and defer are evaluated at the statement.

package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	x := 1
	f := func(n int) { defer wg.Done(); fmt.Println("go", n) }
	g := f
	go g(x)
	g = nil
	x = 2
	wg.Wait()
	defer func(n int) { fmt.Println("defer", n, x) }(x)
	x = 3
}

// Output:
// go 1
// defer 2 3
