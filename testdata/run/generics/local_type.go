// A type declared inside a generic function is a different type for each instance.

package main

import "fmt"

func make1[T any](x T) any {
	type wrap struct {
		v T
		n int
	}
	return wrap{x, 1}
}

func memo[T comparable]() func(T) int {
	type entry struct{ hits int }
	seen := map[T]*entry{}
	return func(x T) int {
		e := seen[x]
		if e == nil {
			e = new(entry)
			seen[x] = e
		}
		e.hits++
		return e.hits
	}
}

func main() {
	fmt.Println(make1(1) == make1(1), make1(1) == make1(2), make1(1) == make1(int8(1)))
	fmt.Println(make1("a"))
	f := memo[string]()
	f("a")
	fmt.Println(f("a"), f("b"), memo[int]()(1))
}

// Output:
// true false false
// {a 1}
// 2 1 1
