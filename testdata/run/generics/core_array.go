// Arrays of several lengths in a type set.

package main

import "fmt"

func sum[A ~[2]int | ~[4]int](a A) (n int) {
	for i := 0; i < len(a); i++ {
		n += a[i]
	}
	a[0] = 100
	return n*10 + len(a)
}

type Quad [4]int

func main() {
	p := [2]int{1, 2}
	q := Quad{1, 2, 3, 4}
	fmt.Println(sum(p), sum(q), p, q)
}

// Output:
// 32 104 [1 2] [1 2 3 4]
