// A generic type with too few type arguments: its name is compared, what it is made of is not known.

package main

type T[P ~*Q, Q any] int

type S[A, B any] struct{ f int }

func (S[A, B]) m() {}

type F[A, B any] func(A) B

func infer[A, B any](S[A, B]) {}

func _[A any](s S[A]) { // want `^not enough type arguments for type S: have 1, want 2`
	s.f = 1
	s.m()
}

func main() {
	var x T[*int] // want `^not enough type arguments for type T: have 1, want 2`
	var y T[*int, int]
	x = y // want `^cannot use y \(variable of int type T\[\*int, int\]\) as T\[\*int\] value in assignment`
	_ = x
	var s S[int] // want `^not enough type arguments for type S: have 1, want 2`
	infer(s)     // want `^in call to infer, type S\[int\] of s does not match S\[A, B\] \(cannot infer A and B\)`
	var f F[int] // want `^not enough type arguments for type F: have 1, want 2`
	f(1)
	_ = s.f
}
