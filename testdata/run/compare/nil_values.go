// What may be compared with nil.

package main

import "fmt"

func main() {
	var s []int
	var m map[int]int
	var f func()
	var p *int
	var c chan int
	var i any
	fmt.Println(s == nil, m == nil, f == nil, p == nil, c == nil, i == nil)
	s, m, f, p, c, i = []int{}, map[int]int{}, func() {}, new(int), make(chan int), 0
	fmt.Println(s == nil, m == nil, f == nil, p == nil, c == nil, i == nil)
	i = s
	fmt.Println(i == nil, s[:0] == nil, s[0:0:0] == nil)
	i = f
	fmt.Println(i != nil)
}

// Output:
// true true true true true true
// false false false false false false
// false false false
// true
