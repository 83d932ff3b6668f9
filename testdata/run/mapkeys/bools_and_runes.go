// Small key types, and printing in order of the keys.

package main

import (
	"fmt"
	"math"
)

type C uint8

func main() {
	fmt.Println(map[bool]int{true: 1, false: 0}, map[rune]string{'b': "B", 'a': "A"}, map[C]int{200: 1, 100: 2})
	fmt.Println(map[int8]int{-1: 1, 1: 2, 0: 3}, map[[2]string]int{{"b", "a"}: 1, {"a", "z"}: 2})
	fmt.Println(map[float64]bool{2: true, -1.5: false, math.Inf(-1): true}, map[complex128]int{2: 1, 1i: 2, 1: 3})
	counts := map[rune]int{}
	for _, r := range "hello, 世界 世" {
		counts[r]++
	}
	fmt.Println(counts['l'], counts['世'], counts['x'], len(counts))
}

// Output:
// map[false:0 true:1] map[97:A 98:B] map[100:2 200:1]
// map[-1:1 0:3 1:2] map[[a z]:2 [b a]:1]
// map[-Inf:true -1.5:false 2:true] map[(0+1i):2 (1+0i):3 (2+0i):1]
// 2 2 0 8
