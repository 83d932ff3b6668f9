// Pointers to type parameters have none of their methods.

package main

type M interface{ Do() }

func a[T M](p *T) {
	p.Do() // want "p\.Do undefined \(type \*T is pointer to type parameter, not type parameter\)"
	(*p).Do()
	var m M = p // want "cannot use p \(variable of type \*T\) as M value in variable declaration: \*T does not implement M \(type \*T is pointer to type parameter, not type parameter\)"
	m = *p
	_ = m
}

func b[T any, P interface {
	*T
	Do()
}](t T) {
	P(&t).Do()
	t.Do() // want "t\.Do undefined \(type T has no field or method Do\)"
	var p P = &t
	p = t // want "cannot use t \(variable of type T constrained by any\) as P value in assignment"
	_ = p
}

type X struct{}

func (X) Do() {}

func main() {
	b(X{})
	b[X, *int](X{}) // want "\*int does not satisfy interface\{Do\(\); \*X\} \(missing method Do\)"
}
