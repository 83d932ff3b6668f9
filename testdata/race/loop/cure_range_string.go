//@ matrix: seeds x policies x lang

// The three cures in a range over a string.

package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	wg.Add(6)
	for i, r := range "é!" {
		go func(i int, r rune) {
			defer wg.Done()
			fmt.Println("argument", i, string(r))
		}(i, r)
		s := string(r)
		go func() {
			defer wg.Done()
			fmt.Println("variable", s)
		}()
		r := r
		go func() {
			defer wg.Done()
			fmt.Println("copy", string(r))
		}()
	}
	wg.Wait()
}

// Unordered output:
// argument 0 é
// argument 2 !
// copy !
// copy é
// variable !
// variable é
