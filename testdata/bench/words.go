// Counting words: strings, maps and sorting.

package main

import (
	"fmt"
	"sort"
	"strings"
)

func main() {
	text := strings.Repeat("the quick brown fox jumps over the lazy dog and the cat ", 5000)
	counts := map[string]int{}
	for _, w := range strings.Fields(text) {
		counts[w]++
	}
	words := make([]string, 0, len(counts))
	for w := range counts {
		words = append(words, w)
	}
	sort.Slice(words, func(i, j int) bool {
		if counts[words[i]] != counts[words[j]] {
			return counts[words[i]] > counts[words[j]]
		}
		return words[i] < words[j]
	})
	for _, w := range words[:3] {
		fmt.Println(w, counts[w])
	}
}

// Output:
// the 15000
// and 5000
// brown 5000
