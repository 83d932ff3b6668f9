// WaitGroup: Add, Done, Wait, Go, reuse.

package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	wg.Wait()
	res := make([]int, 5)
	for i := range res {
		wg.Add(1)
		go func() {
			defer wg.Done()
			res[i] = i * i
		}()
	}
	wg.Wait()
	fmt.Println(res)
	for i := range res {
		wg.Go(func() { res[i]++ })
	}
	wg.Wait()
	fmt.Println(res)
	wg.Add(3)
	wg.Add(-2)
	wg.Done()
	wg.Wait()
	func() {
		defer func() { fmt.Println(recover()) }()
		wg.Done()
	}()
}

// Output:
// [0 1 4 9 16]
// [1 2 5 10 17]
// sync: negative WaitGroup counter
