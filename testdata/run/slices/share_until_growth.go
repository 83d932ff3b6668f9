// append writes into shared capacity, then moves.

package main

import "fmt"

func main() {
	a := make([]int, 2, 4)
	b := append(a, 1)
	c := append(a, 2)
	fmt.Println(b, c, &b[0] == &c[0])
	d := append(b, 3, 4)
	d[0] = 9
	fmt.Println(a, b, d, len(d), cap(d) >= 5)
	e := a[:3:3]
	f := append(e, 7)
	f[0] = 5
	fmt.Println(e, f, a[:4])
}

// Output:
// [0 0 2] [0 0 2] true
// [0 0] [0 0 2] [9 0 2 3 4] 5 true
// [0 0 2] [5 0 2 7] [0 0 2 0]
