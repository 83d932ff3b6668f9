package main

import "sync"

func main() {
	var wg sync.WaitGroup
	counter := 0
	for range 2 {
		wg.Go(func() { counter++ }) // want race "counter"
	}
	wg.Wait()
	println(counter)
}
