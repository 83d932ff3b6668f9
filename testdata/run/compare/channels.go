// Channels are equal if made by the same make; directions convert.

package main

import "fmt"

func main() {
	a, b := make(chan int), make(chan int)
	c := a
	var r <-chan int = a
	var s chan<- int = a
	fmt.Println(a == b, a == c, r == a, a == s, a != nil)
	var n chan int
	var rn <-chan int
	fmt.Println(n == nil, rn == n, rn == r)
	m := map[chan int]string{a: "a", b: "b", nil: "nil"}
	fmt.Println(m[c], m[n], len(m))
}

// Output:
// false true true true true
// true true false
// a nil 3
