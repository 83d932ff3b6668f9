//@ seeds: 1..16  matrix: seeds x policies

// A Logger writes to a writer of the program one line after the other.

package main

import (
	"bytes"
	"fmt"
	"log"
	"sync"
)

func main() {
	var b bytes.Buffer
	l := log.New(&b, "", 0)
	var wg sync.WaitGroup
	for i := range 4 {
		wg.Go(func() { l.Println("line", i) })
	}
	wg.Wait()
	fmt.Println(b.Len())
}

// Output:
// 28
