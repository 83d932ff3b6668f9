// A crowd that waits for one lock: the report takes no longer for each of them because there are many.

package main

import "sync"

func main() {
	const crowd = 30_000
	var door sync.Mutex
	var outside sync.WaitGroup
	door.Lock()
	outside.Add(crowd)
	for range crowd {
		go func() {
			outside.Done()
			door.Lock() // want leak
		}()
	}
	outside.Wait()
}
