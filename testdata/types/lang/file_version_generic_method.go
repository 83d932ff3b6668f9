// A file of go1.26 cannot declare generic methods.

//go:build go1.26

package main

type T struct{}

func (T) M[P any](p P) {} // want "generic method requires go1\.27 or later \(file declares //go:build go1\.26\)"

func main() {
	T{}.M(1)
}
