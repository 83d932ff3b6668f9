package main

import "fmt"

type Box[T any] struct{ x T }

var early = func() any {
	type First int
	return Box[First]{}
}()

func generic[A any](a A) {
	type Pair[B any] struct {
		a A
		b B
	}
	type Plain struct{ a A }
	fmt.Printf("%T %T %T\n", Plain{}, Pair[int]{}, Pair[Plain]{})
	fmt.Printf("%T %T\n", Box[Plain]{}, Box[Pair[A]]{})
	func() {
		type Inner int
		fmt.Printf("%T %T\n", Inner(1), Box[Inner]{})
	}()
}

type Recv struct{}

func (Recv) method() {
	type Plain string
	fmt.Printf("%T %T\n", Box[Plain]{}, Box[*Plain]{})
}

func main() {
	type Plain string
	type Alias = int
	fmt.Printf("%T\n", early)
	fmt.Printf("%T %T %T %T\n", Plain(""), Box[Plain]{}, Box[Alias]{}, Box[Box[Plain]]{})
	{
		type Plain string
		fmt.Printf("%T %t\n", Box[Plain]{}, any(Plain("")) == any(Plain("")))
	}
	generic(1)
	generic("")
	generic(Plain("x"))
	Recv{}.method()
}

// Output:
// main.Box[main.First·1]
// main.Plain main.Box[main.Plain·6] main.Box[int] main.Box[main.Box[main.Plain·6]]
// main.Box[main.Plain·7] true
// main.Plain[int] main.Pair[int;int] main.Pair[int;main.Plain[int]·3]
// main.Box[main.Plain[int]·3] main.Box[main.Pair[int;int]·2]
// main.Inner[int] main.Box[main.Inner[int]·4]
// main.Plain[string] main.Pair[string;int] main.Pair[string;main.Plain[string]·3]
// main.Box[main.Plain[string]·3] main.Box[main.Pair[string;string]·2]
// main.Inner[string] main.Box[main.Inner[string]·4]
// main.Plain[main.Plain·6] main.Pair[main.Plain·6;int] main.Pair[main.Plain·6;main.Plain[main.Plain·6]·3]
// main.Box[main.Plain[main.Plain·6]·3] main.Box[main.Pair[main.Plain·6;main.Plain·6]·2]
// main.Inner[main.Plain·6] main.Box[main.Inner[main.Plain·6]·4]
// main.Box[main.Plain·5] main.Box[*main.Plain·5]
