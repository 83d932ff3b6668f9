// An interface tag is compared with values of different types.

package main

import "fmt"

type T struct{ a int }

func f(x any) string {
	switch x {
	case nil:
		return "nil"
	case 1:
		return "int 1"
	case int8(1):
		return "int8 1"
	case "1":
		return "string 1"
	case T{1}:
		return "T 1"
	case 1.0:
		return "float 1"
	}
	return "none"
}

func main() {
	fmt.Println(f(nil), f(1), f(int8(1)), f("1"), f(T{1}), f(T{2}), f(1.0), f(uint(1)))
	defer func() { fmt.Println(recover()) }()
	fmt.Println(f([]int{}))
	switch any([]int{}) {
	case any([]int{}):
	}
}

// Output:
// nil int 1 int8 1 string 1 T 1 none float 1 none
// none
// runtime error: comparing uncomparable type []int
