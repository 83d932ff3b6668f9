// A result that is a value or an error.

package main

import (
	"fmt"
	"strconv"
)

type Result[T any] struct {
	val T
	err error
}

func Try[T any](f func() (T, error)) (r Result[T]) {
	defer func() {
		if p := recover(); p != nil {
			r = Result[T]{err: fmt.Errorf("caught: %v", p)}
		}
	}()
	v, err := f()
	return Result[T]{v, err}
}

func Then[T, U any](r Result[T], f func(T) (U, error)) Result[U] {
	if r.err != nil {
		return Result[U]{err: r.err}
	}
	return Try(func() (U, error) { return f(r.val) })
}

func main() {
	atoi := func(s string) Result[int] { return Try(func() (int, error) { return strconv.Atoi(s) }) }
	div := func(n int) (string, error) { return fmt.Sprint(100 / n), nil }
	for _, s := range []string{"5", "x", "0"} {
		r := Then(atoi(s), div)
		fmt.Printf("%q %v\n", r.val, r.err)
	}
}

// Output:
// "20" <nil>
// "" strconv.Atoi: parsing "x": invalid syntax
// "" caught: runtime error: integer divide by zero
