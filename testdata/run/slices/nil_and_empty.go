// A nil slice works like an empty one.

package main

import "fmt"

func main() {
	var n []string
	e := []string{}
	fmt.Println(len(n), cap(n), n == nil, e == nil, len(n[:]), n[:0] == nil, append(n, e...) == nil, append(e, n...) == nil)
	for range n {
		fmt.Println("never")
	}
	fmt.Printf("%v %v %#v %#v %q\n", n, e, n, e, n)
	n = append(n, "x")
	m := map[string][]int{}
	m["a"] = append(m["a"], 1, 2)
	fmt.Println(n, m, len(m["zzz"]))
}

// Output:
// 0 0 true false 0 true true false
// [] [] []string(nil) []string{} []
// [x] map[a:[1 2]] 0
