// Untyped constants of different kinds: the later kind in int, rune, float, complex wins.

package main

import "fmt"

func same[T any](xs ...T) string { return fmt.Sprintf("%T %v", xs[0], xs) }

func main() {
	fmt.Println(same(1, 2.5))
	fmt.Println(same(1, 'a'))
	fmt.Println(same('a', 2.0, 1))
	fmt.Println(same(1, 2i))
	fmt.Println(same(1<<3, 2.0))
	fmt.Println(same("a", "b"), same(true, 1 < 2))
	var f float32 = 1
	fmt.Println(same(1, f), same(f, 'b'))
}

// Output:
// float64 [1 2.5]
// int32 [1 97]
// float64 [97 2 1]
// complex128 [(1+0i) (0+2i)]
// float64 [8 2]
// string [a b] bool [true true]
// float32 [1 1] float32 [1 98]
