// Features that a file of go1.26 may not use.

//go:build go1.26

package main

type t struct{}

func (t) m[T any](x T) {} // want `^generic method requires go1\.27 or later \(file declares //go:build go1\.26\)`

func f() {
	_ = new(1)
	for range 3 {
	}
}

func main() {}
