// Predeclared names, functions and packages can be shadowed by locals.

package main

import "fmt"

func print(a ...any) { fmt.Println(append([]any{"mine:"}, a...)...) }

type error interface{ Code() int }
type E int

func (e E) Code() int { return int(e) }

func get() error { return E(4) }

func main() {
	print(1, "a")
	fmt.Println(get().Code())
	append := func(x, y int) int { return x*10 + y }
	fmt.Println(append(1, 2))
	copy, new, real := 1, 2, 3
	fmt.Println(copy + new + real)
	fmt := "local"
	print(fmt)
	type int64 string
	print(int64("text"))
}

// Output:
// mine: 1 a
// 4
// 12
// 6
// mine: local
// mine: text
