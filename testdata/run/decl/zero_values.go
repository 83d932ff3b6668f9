// The zero value of every kind of type.

package main

import "fmt"

type S struct {
	A int
	B string
	C *int
	D []int
	E map[string]int
	F [2]bool
	G any
	H func()
	I chan int
	J error
}

func main() {
	var s S
	fmt.Printf("%v\n%+v\n", s, s)
	var (
		b bool
		i int
		f float64
		c complex128
		t string
		r rune
		p *S
		e error
	)
	fmt.Println(b, i, f, c, t == "", r, p, e)
	fmt.Println(s.D == nil, s.E == nil, s.G == nil, s.H == nil, s.I == nil, len(s.D), len(s.E), cap(s.I))
	x := new(int)
	y := *x
	fmt.Println(y, *new(string) == "")
}

// Output:
// {0  <nil> [] map[] [false false] <nil> <nil> <nil> <nil>}
// {A:0 B: C:<nil> D:[] E:map[] F:[false false] G:<nil> H:<nil> I:<nil> J:<nil>}
// false 0 0 (0+0i) true 0 <nil> <nil>
// true true true true true 0 0 0
// 0 true
