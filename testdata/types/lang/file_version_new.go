// A file of go1.25 cannot use new with expressions.

//go:build go1.25

package main

func main() {
	_ = new(1) // want "new\(1\) requires go1\.26 or later \(file declares //go:build go1\.25\)"
	_ = new(int)
}
