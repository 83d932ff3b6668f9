//go:build go1.22 && !race

// Declarations of every kind.
package p

import "fmt"

import (
	. "math"
	_ "os"
	str "strings"
)

//go:noinline
func native(x int) (y int)

const A = 1

const (
	B, C int = iota, iota + 1
	D, E
	F = "x"
)

var x int

var (
	a, b    = 1, 2
	c, d, e float64
	f       = func() {}
)

var ()

type T int

type (
	U     = string
	V[P any] []P
	W[P any] = map[string]P
)

func empty() {}

func params(a, b int, c ...string) (n int, err error) { return }

func unnamed(int, fmt.Stringer, []T, [3]T, *T, V[int], ...any) (int, error) { return 0, nil }

func (T) m() {}

func (t *T) n(x, y int) T { return *t }

func (v V[P]) o() {}

func (v *V[_]) generic[Q any](q Q) Q { return q }

func instances[K comparable, V1 ~int | ~string, S ~[]E, E interface{ m() }](k K, v V1, s S) {}

func array(a [4]int, b [N]T, c [len(x)]T, d []int, e V[int]) {}
