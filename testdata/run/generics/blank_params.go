// Blank type parameters and receivers.

package main

import "fmt"

func only[_ any, T any](x T) T { return x }

type P[_ any, B any] struct{ b B }

func (P[_, _]) Name() string  { return "P" }
func (p P[_, Q]) Get() (q Q)  { return p.b }
func (_ P[A, B]) Zero() (a A) { return }

func main() {
	fmt.Println(only[int](5), only[string, bool](true))
	p := P[string, int]{7}
	fmt.Println(p.Name(), p.Get(), p.Zero() == "")
	fmt.Printf("%T\n", p)
}

// Output:
// 5 true
// P 7 true
// main.P[string,int]
