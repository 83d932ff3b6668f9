// How instances are named in %T.

package main

import (
	"fmt"
	"strings"
)

type Box[T any] struct{ v T }
type Pair[A, B any] struct {
	a A
	b B
}
type In struct{}
type Fn[T any] func(T) T
type E interface{ M() }

func main() {
	for _, x := range []any{
		Box[int]{}, &Box[string]{}, Box[In]{}, Box[*In]{}, Box[[]In]{}, Box[map[string]In]{},
		Pair[int, Box[In]]{}, Box[any]{}, Box[interface{ M() }]{}, Box[E]{}, Box[error]{},
		Box[struct{ x int }]{}, Box[func(int, ...string) error]{}, Box[<-chan int]{}, Box[[3]byte]{},
		Fn[rune](nil), []Box[bool]{}, map[In]Box[int8]{}, Pair[Fn[int], Pair[bool, uint]]{},
		Box[strings.Builder]{}, Box[fmt.Stringer]{}, func(Box[int]) {},
	} {
		fmt.Printf("%T\n", x)
	}
}

// Output:
// main.Box[int]
// *main.Box[string]
// main.Box[main.In]
// main.Box[*main.In]
// main.Box[[]main.In]
// main.Box[map[string]main.In]
// main.Pair[int,main.Box[main.In]]
// main.Box[interface {}]
// main.Box[interface { M() }]
// main.Box[main.E]
// main.Box[error]
// main.Box[struct { main.x int }]
// main.Box[func(int, ...string) error]
// main.Box[<-chan int]
// main.Box[[3]uint8]
// main.Fn[int32]
// []main.Box[bool]
// map[main.In]main.Box[int8]
// main.Pair[main.Fn[int],main.Pair[bool,uint]]
// main.Box[strings.Builder]
// main.Box[fmt.Stringer]
// func(main.Box[int])
