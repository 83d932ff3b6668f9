// Keys collected, sorted, and printed.

package main

import (
	"fmt"
	"maps"
	"slices"
	"sort"
)

func main() {
	m := map[string][]int{"b": {2}, "a": {1, 1}, "c": nil}
	var ks []string
	for k := range m {
		ks = append(ks, k)
	}
	sort.Strings(ks)
	for _, k := range ks {
		fmt.Print(k, m[k], len(m[k]), " ")
	}
	for _, k := range slices.Backward(ks) {
		fmt.Print(k, " ")
	}
	for _, k := range slices.Sorted(maps.Keys(m)) {
		fmt.Print(k, " ")
	}
	fmt.Println()
}

// Output:
// a[1 1] 2 b[2] 1 c[] 0 c b a a b c
