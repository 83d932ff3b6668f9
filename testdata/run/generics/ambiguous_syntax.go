// Type parameter lists that look like array lengths, and calls that look like comparisons.

package main

import "fmt"

const N = 2

type Arr [N * 1]int
type Gen[P interface{ *int }] []P
type Ptr[P *T, T any] struct{ p P }
type Par[P interface{ (any) }] struct{ v P }

func f[A, B any](a A, b B) string { return fmt.Sprint(a, b) }

func main() {
	a, b, w, x := 1, 2, 3, 4
	fmt.Println(a < b, w > (x))
	fmt.Println(f[int, int](a, b), len(Arr{}))
	n := 7
	fmt.Println(*Ptr[*int, int]{&n}.p, Par[int]{3}.v, len(Gen[*int]{nil}))
}

// Output:
// true false
// 1 2 2
// 7 3 1
