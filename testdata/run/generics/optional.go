// An optional value with a zero value of none.

package main

import "fmt"

type Option[T any] struct {
	v  T
	ok bool
}

func Some[T any](v T) Option[T] { return Option[T]{v, true} }

func None[T any]() (o Option[T]) { return }

func (o Option[T]) OrElse(d T) T {
	if o.ok {
		return o.v
	}
	return d
}

func (o Option[T]) String() string {
	if !o.ok {
		return "None"
	}
	return fmt.Sprintf("Some(%v)", o.v)
}

func find[T any](xs []T, f func(T) bool) Option[T] {
	for _, x := range xs {
		if f(x) {
			return Some(x)
		}
	}
	return None[T]()
}

func main() {
	fmt.Println(Some(3), None[string](), Some(Some("x")), Option[int]{})
	even := func(x int) bool { return x%2 == 0 }
	fmt.Println(find([]int{1, 3, 4}, even), find([]int{1}, even).OrElse(-1))
	fmt.Println(Some(1) == Some(1), Some(1) == None[int]())
}

// Output:
// Some(3) None Some(Some(x)) None
// Some(4) -1
// true false
