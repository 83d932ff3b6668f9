// Structs printed with every verb.

package main

import "fmt"

type In struct{ A, B int }
type T struct {
	I  int
	S  string
	F  float64
	P  *In
	N  In
	Sl []string
	M  map[string]int
	E  error
	Fn func()
	Y  any
}

func main() {
	t := T{I: 1, S: "x y", F: 0.5, N: In{2, 3}, Sl: []string{"q"}, M: map[string]int{"k": 1}, Y: In{4, 5}}
	fmt.Printf("%v\n%+v\n%#v\n", t, t, t)
	fmt.Printf("%d %x %s\n", In{10, 11}, In{10, 11}, struct{ a, b string }{"p", "q"})
	fmt.Printf("%v %+v\n", &In{1, 2}, []*In{nil})
}

// Output:
// {1 x y 0.5 <nil> {2 3} [q] map[k:1] <nil> <nil> {4 5}}
// {I:1 S:x y F:0.5 P:<nil> N:{A:2 B:3} Sl:[q] M:map[k:1] E:<nil> Fn:<nil> Y:{A:4 B:5}}
// main.T{I:1, S:"x y", F:0.5, P:(*main.In)(nil), N:main.In{A:2, B:3}, Sl:[]string{"q"}, M:map[string]int{"k":1}, E:error(nil), Fn:(func())(nil), Y:main.In{A:4, B:5}}
// {10 11} {a b} {p q}
// &{1 2} [<nil>]
