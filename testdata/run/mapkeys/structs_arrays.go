// Structs and arrays as keys.

package main

import "fmt"

type P struct{ x, y int }

func main() {
	m := map[P]string{{1, 2}: "a", {3, 4}: "b"}
	m[P{1, 2}] += "!"
	_, ok := m[P{2, 1}]
	fmt.Println(m, ok, len(m))
	g := map[[2]int]int{}
	for i := range 4 {
		g[[2]int{i % 2, i / 2 % 1}]++
	}
	fmt.Println(g)
	n := map[struct {
		a string
		b [1]P
	}]bool{{"k", [1]P{{5, 6}}}: true}
	fmt.Println(n)
}

// Output:
// map[{1 2}:a! {3 4}:b] false 2
// map[[0 0]:2 [1 0]:2]
// map[{k [{5 6}]}:true]
