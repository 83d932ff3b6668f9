// Structs are values: assignment copies every field; pointers share.

package main

import "fmt"

type inner struct {
	a [2]int
	s []int
}

type outer struct {
	inner
	n int
	p *int
}

func main() {
	x := 1
	o := outer{inner{[2]int{1, 2}, []int{1, 2}}, 5, &x}
	c := o
	c.a[0] = 100
	c.s[0] = 100
	c.n = 6
	*c.p = 2
	fmt.Println(o.a, o.s, o.n, *o.p)
	fmt.Println(c.a, c.s, c.n)
	q := &o
	r := q
	r.n++
	fmt.Println(o.n, q == r)
	list := []outer{o}
	list[0].n = 50
	for _, e := range list {
		e.n = 60
	}
	fmt.Println(list[0].n, o.n)
	var e struct{}
	anon := struct {
		X int
		Y string
	}{1, "b"}
	fmt.Println(e, anon)
	fmt.Printf("%+v\n", anon)
}

// Output:
// [1 2] [100 2] 5 2
// [100 2] [100 2] 6
// 6 true
// 50 6
// {} {1 b}
// {X:1 Y:b}
