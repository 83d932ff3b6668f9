// clear sets the elements of a slice to zero, not its length.

package main

import "fmt"

func main() {
	s := []string{"a", "b", "c", "d"}
	clear(s[1:3])
	fmt.Printf("%q %d\n", s, len(s))
	t := s[:2]
	clear(t)
	fmt.Printf("%q %d %d\n", s, len(t), cap(t))
	clear([]int(nil))
	p := []*int{new(int), nil}
	clear(p)
	fmt.Println(p[0] == nil, len(p))
	st := []struct {
		a int
		b []int
	}{{1, []int{2}}}
	clear(st)
	fmt.Println(st, st[0].b == nil)
}

// Output:
// ["a" "" "" "d"] 4
// ["" "" "" "d"] 2 4
// true 2
// [{0 []}] true
