// An alias of an instance is the instance.

package main

import "fmt"

type Box[T any] struct{ v T }

func (b Box[T]) Get() T { return b.v }

type IntBox = Box[int]
type Named Box[int]

func main() {
	var b Box[int] = IntBox{3}
	n := Named(b)
	fmt.Printf("%T %T %v %v\n", b, n, b.Get(), n.v)
	_, ok := any(n).(interface{ Get() int })
	_, ok2 := any(b).(IntBox)
	fmt.Println(ok, ok2, Box[int](n) == b)
}

// Output:
// main.Box[int] main.Named 3 3
// false true true
