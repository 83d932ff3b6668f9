//@ seeds: 1..4

// Goroutines that capture loop variables and results guarded by a channel.

package main

import (
	"fmt"
	"sort"
	"strings"
)

func main() {
	out := make(chan string)
	for i, w := range []string{"a", "b", "c"} {
		go func() { out <- strings.Repeat(w, i+1) }()
	}
	var got []string
	for range 3 {
		got = append(got, <-out)
	}
	sort.Strings(got)
	fmt.Println(got)
}

// Output:
// [a bb ccc]
