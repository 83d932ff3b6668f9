// Value receivers get a copy, pointer receivers the variable.

package main

import "fmt"

type T struct{ n int }

func (t T) Val(n int) int  { t.n += n; return t.n }
func (t *T) Ptr(n int) int { t.n += n; return t.n }

func main() {
	t := T{1}
	p := &t
	fmt.Println(t.Val(10), p.Val(10), t.n)
	fmt.Println(t.Ptr(10), p.Ptr(10), t.n)
	ts := []T{{1}, {2}}
	ts[0].Ptr(5)
	ts[1].Val(5)
	for _, t := range ts {
		t.Ptr(100)
	}
	fmt.Println(ts)
	m := map[string]*T{"a": {7}}
	m["a"].Ptr(1)
	fmt.Println(m["a"].Val(0), T{3}.Val(4), (&T{3}).Ptr(4))
}

// Output:
// 11 11 1
// 11 21 21
// [{6} {2}]
// 8 7 7
