// Type parameters are different from all other types.

package main

type MyInt int

func f[T, U any](t T, u U) {
	t = u // want "cannot use u \(variable of type U constrained by any\) as T value in assignment"
	var x T = u // want "cannot use u \(variable of type U constrained by any\) as T value in variable declaration"
	var i int = t // want "cannot use t \(variable of type T constrained by any\) as int value in variable declaration"
	t = 1 // want "cannot use 1 \(untyped int constant\) as T value in assignment"
	var a any = t
	t = a // want "cannot use a \(variable of interface type any\) as T value in assignment: need type assertion"
	t = a.(T)
	var p *T = &u // want "cannot use &u \(value of type \*U\) as \*T value in variable declaration: \*U does not implement \*T \(type \*T is pointer to type parameter, not type parameter\)"
	_, _, _ = x, i, p
}

func g[T ~int](t T) {
	var i int = t // want "cannot use t \(variable of type T constrained by ~int\) as int value in variable declaration"
	t = i // want "cannot use i \(variable of type int\) as T value in assignment"
	var m MyInt = t // want "cannot use t \(variable of type T constrained by ~int\) as MyInt value in variable declaration"
	m = MyInt(t)
	_, _ = i, m
}

func h[S ~[]E, E any](s S) []E { return s }

func main() {}
