// Fields of embedded structs as keys of a struct literal.

package main

import "fmt"

type point struct{ x, y int }

type named struct {
	point
	name string
}

type styled struct {
	named
	width float64
	tags  []string
	grid  [12]int
}

type large struct {
	styled
	last any
}

type generic[T any] struct{ value T }

type holder[T any] struct {
	generic[T]
	n int
}

func note(s string, n int) int {
	fmt.Print(s, " ")
	return n
}

func hold[T any](v T) holder[T] { return holder[T]{n: 1, value: v} }

func main() {
	fmt.Printf("%+v\n", named{y: 2, name: "a"})
	fmt.Printf("%+v\n", named{name: "b", x: 1, y: 2})
	fmt.Printf("%+v\n", styled{width: 1.5, x: 3, name: "c", tags: []string{"t"}})
	fmt.Printf("%+v\n", &styled{point: point{4, 5}, name: "d", grid: [12]int{11: 1}})
	fmt.Printf("%+v\n", large{last: 'x', tags: nil, named: named{y: 6}.copy(), width: 2})
	l := &large{y: 7, last: true, name: "e"}
	fmt.Printf("%+v %v\n", l.named, l.last)
	fmt.Printf("%+v %+v\n", hold("s"), hold([]int{1}))
	fmt.Printf("%+v\n", []named{{x: 1}, {name: "f", y: 2}})
	fmt.Printf("%+v\n", map[string]*named{"k": {y: 9}}["k"])
	fmt.Printf("%+v\n", struct {
		named
		z int
	}{z: note("first", 1), x: note("second", 2), name: "g", y: note("third", 3)})
	var shared = named{x: 8}
	p := &shared
	*p = named{y: p.x, name: "h"}
	fmt.Printf("%+v\n", shared)
}

func (n named) copy() named { return n }

// Output:
// {point:{x:0 y:2} name:a}
// {point:{x:1 y:2} name:b}
// {named:{point:{x:3 y:0} name:c} width:1.5 tags:[t] grid:[0 0 0 0 0 0 0 0 0 0 0 0]}
// &{named:{point:{x:4 y:5} name:d} width:0 tags:[] grid:[0 0 0 0 0 0 0 0 0 0 0 1]}
// {styled:{named:{point:{x:0 y:6} name:} width:2 tags:[] grid:[0 0 0 0 0 0 0 0 0 0 0 0]} last:120}
// {point:{x:0 y:7} name:e} true
// {generic:{value:s} n:1} {generic:{value:[1]} n:1}
// [{point:{x:1 y:0} name:} {point:{x:0 y:2} name:f}]
// &{point:{x:0 y:9} name:}
// first second third {named:{point:{x:2 y:3} name:g} z:1}
// {point:{x:0 y:8} name:h}
