// A function with one type parameter, with the type argument given and inferred.

package main

import "fmt"

func id[T any](x T) T { return x }

func main() {
	fmt.Println(id[int](3), id("s"), id(2.5), id([]int{1}), id[any](nil))
	fmt.Printf("%T %T %T\n", id(1), id('x'), id[int8](1))
	f := id[string]
	fmt.Printf("%T %v\n", f, f("f"))
}

// Output:
// 3 s 2.5 [1] <nil>
// int int32 int8
// func(string) string f
