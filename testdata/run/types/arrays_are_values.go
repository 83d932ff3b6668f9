// Arrays are copied on assignment, in calls, and into interfaces; they compare element by element.

package main

import "fmt"

func change(a [3]int) [3]int {
	a[0] = 100
	return a
}

func main() {
	a := [3]int{1, 2, 3}
	b := a
	b[1] = 20
	c := change(a)
	fmt.Println(a, b, c)
	fmt.Println(a == b, a == [3]int{1, 2, 3}, a != c)
	var i any = a
	a[2] = 30
	fmt.Println(i, a)
	m := map[[2]string]int{{"a", "b"}: 1}
	m[[2]string{"a", "b"}]++
	fmt.Println(m)
	d := [...]string{2: "two", 0: "zero", 4: "four"}
	fmt.Println(len(d), d)
	fmt.Printf("%q\n", d)
	var grid [2][3]int
	grid[1][2] = 7
	row := grid[1]
	row[0] = 9
	fmt.Println(grid, row)
	p := &a
	for i := range p {
		p[i]++
	}
	fmt.Println(a, len(p))
}

// Output:
// [1 2 3] [1 20 3] [100 2 3]
// false true true
// [1 2 3] [1 2 30]
// map[[a b]:2]
// 5 [zero  two  four]
// ["zero" "" "two" "" "four"]
// [[0 0 0] [0 0 7]] [9 0 7]
// [2 3 31] 3
