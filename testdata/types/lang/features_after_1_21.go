// Features that a file of go1.21 may not use.

//go:build go1.21

package main

import "slices"

func f(n int, xs []int, it func(func(int) bool)) {
	for range n { // want `^cannot range over n \(variable of type int\): requires go1\.22 or later \(file declares //go:build go1\.21\)`
	}
	for range it { // want `^cannot range over it \(variable of type func\(func\(int\) bool\)\): requires go1\.23 or later \(file declares //go:build go1\.21\)`
	}
	_ = new(1) // want `^new\(1\) requires go1\.26 or later \(file declares //go:build go1\.21\)`
	_ = slices.Max(xs)
	_ = min(1, 2)
	clear(xs)
}

type a[T any] = []T // want `^generic type alias requires go1\.23 or later \(file declares //go:build go1\.21\)`

type b struct{}

func (b) m[T any](x T) {} // want `^generic method requires go1\.27 or later \(file declares //go:build go1\.21\)`

func main() {}
