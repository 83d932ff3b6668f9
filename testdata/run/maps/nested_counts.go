// Counting words by first letter.

package main

import (
	"fmt"
	"strings"
)

func main() {
	text := "the cat the dog a cat to do"
	by := map[byte]map[string]int{}
	for _, w := range strings.Fields(text) {
		in, ok := by[w[0]]
		if !ok {
			in = map[string]int{}
			by[w[0]] = in
		}
		in[w]++
	}
	fmt.Println(by)
	fmt.Println(len(by['t']), by['c']["cat"], by['q']["none"])
}

// Output:
// map[97:map[a:1] 99:map[cat:2] 100:map[do:1 dog:1] 116:map[the:2 to:1]]
// 2 2 0
