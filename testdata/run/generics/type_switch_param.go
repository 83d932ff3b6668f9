// A type switch on a value of a type parameter's type.

package main

import (
	"errors"
	"fmt"
)

func kind[T any](x T) string {
	switch v := any(x).(type) {
	case nil:
		return "nil"
	case int, int8:
		return fmt.Sprintf("int-like %v", v)
	case string:
		return "string " + v
	case []T:
		return "slice of itself"
	case fmt.Stringer:
		return "stringer " + v.String()
	case func() T:
		return "func"
	case error:
		return "error " + v.Error()
	}
	return fmt.Sprintf("other %T", x)
}

type st struct{}

func (st) String() string { return "st" }

func main() {
	fmt.Println(kind(1), kind(int8(2)), kind("s"), kind(st{}), kind(2.5))
	fmt.Println(kind[any](nil), kind[error](nil), kind(errors.New("e")), kind[any](7))
	fmt.Println(kind[any]([]any{}), kind[any](func() any { return 1 }), kind([]int{}))
}

// Output:
// int-like 1 int-like 2 string s stringer st other float64
// nil nil error e int-like 7
// slice of itself func other []int
