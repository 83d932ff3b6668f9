// Inference through constraint type sets.

package main

import "fmt"

type Point []int32

func (p Point) Len() int { return len(p) }

func scale[S ~[]E, E ~int32 | ~int64](s S, k E) S {
	out := make(S, len(s))
	for i, x := range s {
		out[i] = x * k
	}
	return out
}

func values[M ~map[K]V, K comparable, V any](m M) int { return len(m) }

func chanOf[C ~chan E, E any](n int, x E) C {
	c := make(C, n)
	c <- x
	return c
}

func main() {
	p := scale(Point{1, 2}, 3)
	fmt.Println(p, p.Len(), values(map[string]bool{"a": true}))
	c := chanOf[chan string](1, "x")
	fmt.Println(<-c)
}

// Output:
// [3 6] 2 1
// x
