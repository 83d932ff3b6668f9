// Add inside the goroutine may come after Wait has returned.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	n := 0
	for range 3 {
		go func() {
			wg.Add(1)
			defer wg.Done()
		}()
	}
	wg.Wait()
	println(n)
}
