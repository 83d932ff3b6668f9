//@ matrix: seeds x policies x lang

// Pointers to different values, copied in the body: nothing is shared.

package main

import (
	"fmt"
	"sync"
)

type job struct{ n int }

func main() {
	jobs := []*job{{1}, {2}, {3}}
	var wg sync.WaitGroup
	for _, j := range jobs {
		j := j
		wg.Add(1)
		go func() {
			defer wg.Done()
			j.n *= 10
		}()
	}
	wg.Wait()
	for _, j := range jobs {
		fmt.Println(j.n)
	}
}

// Output:
// 10
// 20
// 30
