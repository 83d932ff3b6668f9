// A sum of two types as an interface with two generic implementations.

package main

import (
	"errors"
	"fmt"
)

type Either[L, R any] interface{ isEither(L, R) }

type Left[L, R any] struct{ v L }
type Right[L, R any] struct{ v R }

func (Left[L, R]) isEither(L, R)  {}
func (Right[L, R]) isEither(L, R) {}

func fold[L, R, T any](e Either[L, R], l func(L) T, r func(R) T) T {
	switch e := e.(type) {
	case Left[L, R]:
		return l(e.v)
	case Right[L, R]:
		return r(e.v)
	default:
		panic(fmt.Sprintf("%T", e))
	}
}

func main() {
	es := []Either[error, int]{Right[error, int]{5}, Left[error, int]{errors.New("bad")}}
	for _, e := range es {
		fmt.Println(fold(e, func(e error) string { return "err " + e.Error() }, func(n int) string { return fmt.Sprint("ok ", n) }))
	}
	fmt.Printf("%T\n", es[0])
}

// Output:
// ok 5
// err bad
// main.Right[error,int]
