// A little evaluator whose nodes are generic in the result.

package main

import "fmt"

type Expr[T any] interface{ Eval(env map[string]T) T }

type Lit[T any] struct{ v T }
type Var[T any] string
type Bin[T any] struct {
	op   func(T, T) T
	l, r Expr[T]
}

func (l Lit[T]) Eval(map[string]T) T     { return l.v }
func (v Var[T]) Eval(env map[string]T) T { return env[string(v)] }
func (b Bin[T]) Eval(env map[string]T) T { return b.op(b.l.Eval(env), b.r.Eval(env)) }

func add[T ~int | ~string](a, b T) T { return a + b }

func main() {
	e := Bin[int]{add, Lit[int]{2}, Bin[int]{func(a, b int) int { return a * b }, Var[int]("x"), Lit[int]{10}}}
	fmt.Println(e.Eval(map[string]int{"x": 4}), e.Eval(nil))
	s := Bin[string]{add, Var[string]("who"), Lit[string]{"!"}}
	fmt.Println(s.Eval(map[string]string{"who": "you"}))
}

// Output:
// 42 2
// you!
