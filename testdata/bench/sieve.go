// A sieve: indexed writes in nested loops.

package main

import "fmt"

func main() {
	const size = 2_000_000
	composite := make([]bool, size)
	count := 0
	for i := 2; i < size; i++ {
		if composite[i] {
			continue
		}
		count++
		for j := i * 2; j < size; j += i {
			composite[j] = true
		}
	}
	fmt.Println(count)
}

// Output:
// 148933
