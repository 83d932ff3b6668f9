// Array literals with keys, gaps, ellipsis and constants as indices.

package main

import "fmt"

const last = 4

func main() {
	a := [5]string{1: "b", "c", last: "e"}
	b := [...]int{'a' - 'a': 1, 5: 6, 2: 3, 4}
	fmt.Printf("%q %v %d %d\n", a, b, len(a), len(b))
	c := [2][3]int{{1}, {1: 5}}
	d := [...][2]string{{"x"}, {1: "y"}}
	e := [0]int{}
	fmt.Println(c, d, len(d), e, [1]struct{}{})
	p := &[...]int{1, 2, 3}
	p[0], (*p)[1] = 7, 8
	fmt.Println(*p, len(p), p[1:])
}

// Output:
// ["" "b" "c" "" "e"] [1 0 3 4 0 6] 5 6
// [[1 0 0] [0 5 0]] [[x ] [ y]] 2 [] [{}]
// [7 8 3] 3 [8 3]
