// Indexing, slicing, ranging and len through a pointer.

package main

import "fmt"

func fill(p *[4]int, v int) {
	for i := range p {
		p[i] = v + i
	}
}

func main() {
	var a [4]int
	fill(&a, 10)
	p := &a
	s := p[1:3]
	s[0] = 0
	fmt.Println(a, *p, len(p), cap(s), p[len(p)-1])
	q := p
	q[3]++
	*q = [4]int{1, 2, 3, *&q[3]}
	fmt.Println(a, p == q, *p == a)
	var n *[4]int
	fmt.Println(len(n), cap(n), n == nil)
}

// Output:
// [10 0 12 13] [10 0 12 13] 4 3 13
// [1 2 3 14] true true
// 4 4 true
