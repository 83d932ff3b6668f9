// range evaluates its operand once; arrays are copied, slices are not.

package main

import "fmt"

func main() {
	s := []int{1, 2, 3}
	for i, v := range s {
		s = append(s, v*10)
		s[0] = 100
		if i < 2 {
			s[i+1] += 1
		}
		fmt.Print(i, ":", v, " ")
	}
	fmt.Println(s)
	t := []int{1, 2, 3}
	for i, v := range t {
		if i == 0 {
			t[1] = 50
		}
		fmt.Print(v, " ")
	}
	fmt.Println()
	a := [3]int{1, 2, 3}
	for i, v := range a {
		a[2] = 10
		if i == 2 {
			fmt.Println("copy", v)
		}
	}
	for i, v := range &a {
		a[2] = 20
		if i == 2 {
			fmt.Println("pointer", v)
		}
	}
	var idx, val int
	for idx, val = range []int{7, 8} {
	}
	fmt.Println(idx, val)
	var p *[4]int
	for i := range p {
		fmt.Print(i)
	}
	fmt.Println(len(p))
	m := map[string][]int{"k": {0, 0}}
	for i, m["k"][0] = range []int{5, 6} {
		m["k"][1] += i
	}
	fmt.Println(m)
	for i := range t {
		t = t[:1]
		fmt.Print(i)
	}
	fmt.Println(len(t))
}

var i int

// Output:
// 0:1 1:2 2:3 [100 3 4 10 20 30]
// 1 50 3
// copy 3
// pointer 20
// 1 8
// 01234
// map[k:[6 1]]
// 0121
