//@ matrix: seeds x policies

// Tasks that share one buffer slice write the same elements.

package main

import "sync"

func fill(buf []byte, b byte) {
	for i := range buf {
		buf[i] = b // want race "buf"
	}
}

func main() {
	buf := make([]byte, 4)
	var wg sync.WaitGroup
	for _, b := range []byte("xy") {
		wg.Add(1)
		go func() {
			defer wg.Done()
			fill(buf, b)
		}()
	}
	wg.Wait()
}
