// make with lengths of different types and constants.

package main

import "fmt"

func main() {
	n := uint8(3)
	a := make([]int, n)
	b := make([]string, 2, 5.0)
	c := make([]bool, 'b'-'a', n*2)
	type L []float64
	d := make(L, len(a)+1)
	fmt.Println(a, len(b), cap(b), c, cap(c), d)
	fmt.Printf("%T %q\n", d, b[:cap(b)])
	m := make(map[string]int, 10)
	ch := make(chan int, n)
	fmt.Println(len(m), cap(ch))
}

// Output:
// [0 0 0] 2 5 [false] 6 [0 0 0 0]
// main.L ["" "" "" "" ""]
// 0 3
