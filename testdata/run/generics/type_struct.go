// A generic struct type and its methods.

package main

import "fmt"

type Pair[K comparable, V any] struct {
	Key K
	Val V
}

func (p Pair[K, V]) Swap(v V) Pair[K, V] { return Pair[K, V]{p.Key, v} }

func (p *Pair[K, V]) Set(v V) { p.Val = v }

func (p Pair[_, V]) Value() V { return p.Val }

func main() {
	p := Pair[string, int]{"a", 1}
	q := p.Swap(2)
	p.Set(9)
	fmt.Println(p, q, p.Value(), p == q, q == Pair[string, int]{"a", 2})
	fmt.Printf("%T %+v %#v\n", p, p, p)
	fmt.Println(Pair[bool, []int]{true, []int{1}})
}

// Output:
// {a 9} {a 2} 9 false true
// main.Pair[string,int] {Key:a Val:9} main.Pair[string,int]{Key:"a", Val:9}
// {true [1]}
