//@ lang: go1.26

// Methods with type parameters need go1.27.

package main

type T struct{}

func (T) M[P any](p P) P { return p } // want "generic method requires go1\.27 or later \(-lang was set to go1\.26; check go\.mod\)"

type B[A any] struct{}

func (B[A]) N[C any](c C) {} // want "generic method requires go1\.27 or later \(-lang was set to go1\.26; check go\.mod\)"

func main() {
	_ = T{}.M(1)
}
