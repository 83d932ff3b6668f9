// Values returned by calls are fresh; pointers returned are shared.

package main

import "fmt"

type T struct {
	n    int
	list []int
}

var g = T{1, []int{1}}

func val() T  { return g }
func ptr() *T { return &g }
func (t T) add(n int) T {
	t.n += n
	t.list = append(t.list, n)
	return t
}

func main() {
	t := val()
	t.n = 50
	ptr().n += 5
	fmt.Println(g, t.n, val().n, ptr().list[0])
	u := g.add(1).add(2).add(3)
	fmt.Println(g, u)
	ptr().list[0] = 8
	fmt.Println(t.list, u.list[0])
}

// Output:
// {6 [1]} 50 6 1
// {6 [1]} {12 [1 1 2 3]}
// [8] 1
