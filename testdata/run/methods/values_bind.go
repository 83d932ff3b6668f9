// A method value binds its receiver when it is made.

package main

import "fmt"

type T struct{ n int }

func (t T) Val() int  { return t.n }
func (t *T) Ptr() int { return t.n }

type I interface{ Val() int }

func main() {
	t := T{1}
	v, p := t.Val, t.Ptr
	q := &t
	pv := q.Val
	var i I = t
	iv := i.Val
	t.n = 2
	i = T{100}
	q = &T{50}
	fmt.Println(v(), p(), pv(), iv(), i.Val(), q.n)
	fs := []func() int{}
	for j := range 3 {
		fs = append(fs, T{j}.Val)
	}
	fmt.Println(fs[0](), fs[1](), fs[2]())
	defer fmt.Println("end")
	defer func(f func() int) { fmt.Println(f()) }(t.Val)
	t.n = 3
}

// Output:
// 1 2 1 1 100 50
// 0 1 2
// 2
// end
