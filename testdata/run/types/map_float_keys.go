// NaN keys are never found again; zero and negative zero are one key.

package main

import "fmt"

func main() {
	zero := 0.0
	nan := zero / zero
	m := map[float64]int{}
	m[nan] = 1
	m[nan] = 2
	_, ok := m[nan]
	fmt.Println(len(m), ok)
	m[-1/(1/zero)] = 5
	fmt.Println(m[0], len(m))
	delete(m, nan)
	fmt.Println(len(m))
	clear(m)
	fmt.Println(len(m))
	i := map[any]int{1: 1, int8(1): 2, 1.0: 3, "1": 4}
	fmt.Println(i[1], i[int8(1)], i[1.0], i["1"], i[uint(1)], len(i))
}

// Output:
// 2 false
// 5 3
// 3
// 0
// 1 2 3 4 0 4
