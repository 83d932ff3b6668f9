// A file of go1.22 cannot declare generic aliases.

//go:build go1.22

package main

type A[T any] = []T // want "generic type alias requires go1\.23 or later \(file declares //go:build go1\.22\)"

func main() {}
