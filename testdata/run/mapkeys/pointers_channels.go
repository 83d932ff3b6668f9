// Pointers and channels as keys compare by identity.

package main

import "fmt"

type T struct{ n int }

func main() {
	a, b := &T{1}, &T{1}
	m := map[*T]string{a: "a", b: "b"}
	a.n = 50
	fmt.Println(m[a], m[b], m[&T{1}] == "", len(m))
	var n *T
	m[n] = "nil"
	fmt.Println(m[nil])
	c := make(chan int)
	mc := map[<-chan int]int{c: 3}
	fmt.Println(mc[c])
	set := map[*int]struct{}{}
	xs := []int{1, 1, 1}
	for i := range xs {
		set[&xs[i]] = struct{}{}
	}
	set[&xs[0]] = struct{}{}
	fmt.Println(len(set))
}

// Output:
// a b true 2
// nil
// 3
// 3
