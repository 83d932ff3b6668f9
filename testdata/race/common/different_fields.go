//@ matrix: seeds x policies

// Different fields of a struct and different elements of an array do not race.

package main

import (
	"fmt"
	"sync"
)

type pair struct {
	a, b int
	c    [2]byte
}

func main() {
	var p pair
	var wg sync.WaitGroup
	wg.Add(4)
	go func() { defer wg.Done(); p.a = 1 }()
	go func() { defer wg.Done(); p.b = 2 }()
	go func() { defer wg.Done(); p.c[0] = 3 }()
	go func() { defer wg.Done(); p.c[1] = 4 }()
	wg.Wait()
	fmt.Println(p)
}

// Output:
// {1 2 [3 4]}
