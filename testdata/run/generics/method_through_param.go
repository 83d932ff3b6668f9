// Method values taken through a type parameter.

package main

import "fmt"

type Inc interface{ Inc() }

type A struct{ n *int }
type B struct{ n int }

func (a A) Inc()  { *a.n++ }
func (b *B) Inc() { b.n += 10 }

func thrice[T Inc](x T) {
	f := x.Inc
	g := T.Inc
	f()
	g(x)
	defer x.Inc()
}

func main() {
	n := 0
	thrice(A{&n})
	b := &B{}
	thrice(b)
	thrice[Inc](b)
	fmt.Println(n, b.n)
}

// Output:
// 3 60
