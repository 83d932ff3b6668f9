// Type assertions to type parameters.

package main

import "fmt"

func as[T any](x any) (out string) {
	defer func() {
		if e := recover(); e != nil {
			out = fmt.Sprint(e)
		}
	}()
	return fmt.Sprintf("%v", x.(T))
}

type M struct{ x int }

type Box[T any] struct{ v T }

func main() {
	fmt.Println(as[int](1))
	fmt.Println(as[int]("s"))
	fmt.Println(as[M](M{2}))
	fmt.Println(as[*M](M{2}))
	fmt.Println(as[error](M{2}))
	fmt.Println(as[Box[int]](Box[string]{"s"}))
	fmt.Println(as[Box[M]](nil))
}

// Output:
// 1
// interface conversion: interface {} is string, not int
// {2}
// interface conversion: interface {} is main.M, not *main.M
// interface conversion: main.M is not error: missing method Error
// interface conversion: interface {} is main.Box[string], not main.Box[int]
// interface conversion: interface {} is nil, not main.Box[main.M]
