// Unstable sorts leave equal elements in the order in which gc's do; stable ones keep it.

package main

import (
	"cmp"
	"fmt"
	"math"
	"slices"
)

type item struct{ key, id int }

func main() {
	for _, n := range []int{10, 40, 200, 1000} {
		for pattern := range 5 {
			s := make([]item, n)
			x := uint32(n)
			for i := range s {
				x = x*1664525 + 1013904223
				switch pattern {
				case 0:
					s[i].key = int(x>>8) % (n / 3)
				case 1:
					s[i].key = i
				case 2:
					s[i].key = -i / 3
				case 3:
					s[i].key = i % 7
				case 4:
					s[i].key = i / 2
					if x>>8%13 == 0 {
						s[i].key = n - i
					}
				}
				s[i].id = i
			}
			stable := slices.Clone(s)
			calls := 0
			byKey := func(a, b item) int { calls++; return cmp.Compare(a.key, b.key) }
			slices.SortFunc(s, byKey)
			hash := 0
			for i, it := range s {
				hash = (hash*31 + it.id*(i+1)) % 1000003
			}
			fmt.Println(n, pattern, hash, calls, slices.IsSortedFunc(s, byKey))
			slices.SortStableFunc(stable, byKey)
			ok := slices.IsSortedFunc(stable, func(a, b item) int { return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.id, b.id)) })
			fmt.Println(ok)
		}
	}
	f := []float64{3, math.NaN(), -1, math.Inf(1), 0, math.Inf(-1), math.NaN()}
	slices.Sort(f)
	fmt.Println(f)
	words := []string{"pear", "fig", "apple", "date"}
	slices.Sort(words)
	fmt.Println(words)
}

// Output:
// 10 0 203989 28 true
// true
// 10 1 753421 18 true
// true
// 10 2 162718 51 true
// true
// 10 3 148622 33 true
// true
// 10 4 753421 18 true
// true
// 40 0 363841 220 true
// true
// 40 1 142981 81 true
// true
// 40 2 108182 183 true
// true
// 40 3 604459 213 true
// true
// 40 4 348070 214 true
// true
// 200 0 38180 1602 true
// true
// 200 1 643657 410 true
// true
// 200 2 902781 1149 true
// true
// 200 3 270862 1276 true
// true
// 200 4 916869 1654 true
// true
// 1000 0 477871 10966 true
// true
// 1000 1 541983 2010 true
// true
// 1000 2 835961 5127 true
// true
// 1000 3 860971 4999 true
// true
// 1000 4 538875 18605 true
// true
// [NaN NaN -Inf -1 0 3 +Inf]
// [apple date fig pear]
