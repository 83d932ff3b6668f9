// Deleting while ranging is safe: a deleted entry does not come; every other entry comes once.

package main

import "fmt"

func main() {
	m := map[int]int{}
	for i := range 100 {
		m[i] = i
	}
	seen := map[int]int{}
	for k := range m {
		seen[k]++
		delete(m, k)
		delete(m, k^1)
	}
	once := true
	for _, n := range seen {
		once = once && n == 1
	}
	fmt.Println(len(m), len(seen), once)
	sum := 0
	for k, v := range map[string]int{"a": 1, "b": 2, "c": 3} {
		sum += v * len(k)
	}
	fmt.Println(sum)
	big := map[int]bool{0: true}
	for k := range big {
		if len(big) < 1000 {
			big[k+len(big)] = true
		}
	}
	fmt.Println(len(big) >= 2 || len(big) == 1000)
}

// Output:
// 0 50 true
// 6
// true
