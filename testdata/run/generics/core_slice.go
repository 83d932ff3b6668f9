// Operations on a value whose type is a slice of some kind.

package main

import "fmt"

func double[S ~[]E, E any](s S) S {
	out := make(S, 0, 2*cap(s))
	for i := range s {
		out = append(out, s[i], s[i])
	}
	copy(out[:1], s[len(s)-1:])
	return out[0:len(out):len(out)]
}

type Bytes []byte

func main() {
	fmt.Println(double([]int{1, 2}), double(Bytes("ab")), cap(double([]string{"x"})))
	fmt.Printf("%T\n", double(Bytes{1}))
}

// Output:
// [2 1 2 2] [98 97 98 98] 2
// main.Bytes
