//@ lang: go1.20

// Generic functions as arguments, and untyped constants of different kinds, need go1.21.

package main

func apply[T any](x T, f func(T) T) T { return f(x) }
func id[T any](x T) T                 { return x }
func same[T any](xs ...T)             {}

func main() {
	_ = apply(1, id) // want "implicitly instantiated function as argument requires go1\.21 or later \(-lang was set to go1\.20; check go\.mod\)"
	var f func(int) int = id // want "implicitly instantiated function in assignment requires go1\.21 or later \(-lang was set to go1\.20; check go\.mod\)"
	same(1, 2.5)
	_ = f
}
