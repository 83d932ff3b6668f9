// Deleting entries not reached yet removes them from the iteration; entries once seen come once.

package main

import "fmt"

func main() {
	m := map[int]bool{}
	for i := range 50 {
		m[i] = true
	}
	n := 0
	for k := range m {
		n++
		for j := range m {
			if j != k {
				delete(m, j)
			}
		}
	}
	fmt.Println(n, len(m))
	m = map[int]bool{1: true, 2: true, 3: true}
	sum := 0
	for k, v := range m {
		m[k] = !v
		sum += k
	}
	fmt.Println(sum, m)
	for k := range m {
		delete(m, k)
	}
	fmt.Println(len(m))
	for range map[string]int(nil) {
		fmt.Println("never")
	}
}

// Output:
// 1 1
// 6 map[1:false 2:false 3:false]
// 0
