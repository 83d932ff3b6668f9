// len of an array is constant unless the expression has calls or receives.

package main

import "fmt"

var calls int

func arr() [3]int { calls++; return [3]int{} }

func main() {
	var a [5]int
	var p *[7]int
	const n = len(a) + len(p) + cap(p)
	fmt.Println(n, len(arr()), calls)
	c := make(chan [2]int, 1)
	c <- [2]int{}
	fmt.Println(len(<-c), len(c), len([...]int{9: 1}))
	for range p {
		calls++
	}
	for i := range len(p) {
		calls += i
	}
	fmt.Println(calls)
}

// Output:
// 19 3 1
// 2 0 10
// 29
