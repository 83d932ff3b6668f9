// A matrix with arithmetic on its elements.

package main

import "fmt"

type Num interface{ ~int | ~float64 | ~complex128 }

type Matrix[T Num] struct {
	r, c int
	d    []T
}

func New[T Num](r, c int, d ...T) Matrix[T] {
	m := Matrix[T]{r, c, make([]T, r*c)}
	copy(m.d, d)
	return m
}

func (m Matrix[T]) At(i, j int) *T { return &m.d[i*m.c+j] }

func (m Matrix[T]) Mul(o Matrix[T]) Matrix[T] {
	p := New[T](m.r, o.c)
	for i := range m.r {
		for j := range o.c {
			for k := range m.c {
				*p.At(i, j) += *m.At(i, k) * *o.At(k, j)
			}
		}
	}
	return p
}

func main() {
	a := New(2, 2, 1, 2, 3, 4)
	fmt.Println(a.Mul(a).d)
	b := New(1, 2, 0.5, 1.5)
	fmt.Println(b.Mul(New(2, 1, 2.0, 4)).d)
	c := New(1, 1, 1i)
	fmt.Println(c.Mul(c).d)
}

// Output:
// [7 10 15 22]
// [7]
// [(-1+0i)]
