// Constraints written in place.

package main

import "fmt"

func first[S interface{ ~[]E }, E any](s S) E { return s[0] }

func size[T interface{ []byte | string }](x T) int { return len(x) }

func show[T interface{ Name() string }](x T) string { return x.Name() }

func short[T ~int | ~string](x T) T { return x + x }

type N struct{ n string }

func (n N) Name() string { return n.n }

func main() {
	fmt.Println(first([]string{"x", "y"}), size("héy"), size([]byte{1, 2}), show(N{"n"}))
	fmt.Println(short(4), short("ab"))
}

// Output:
// x 4 2 n
// 8 abab
