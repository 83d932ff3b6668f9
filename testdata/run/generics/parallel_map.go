//@ seeds: 1..4

// A parallel map over a slice: each goroutine writes its own element.

package main

import (
	"fmt"
	"strings"
	"sync"
)

func ParMap[T, U any](xs []T, f func(T) U) []U {
	out := make([]U, len(xs))
	var wg sync.WaitGroup
	for i, x := range xs {
		wg.Go(func() { out[i] = f(x) })
	}
	wg.Wait()
	return out
}

func main() {
	fmt.Println(ParMap([]int{1, 2, 3, 4}, func(x int) string { return strings.Repeat("x", x) }))
	fmt.Println(ParMap([]string{"a", "bb"}, func(s string) int { return len(s) }))
}

// Output:
// [x xx xxx xxxx]
// [1 2]
