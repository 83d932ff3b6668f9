// A file of go1.22 cannot range over functions.

//go:build go1.22

package main

func seq(yield func(int) bool) {}

func main() {
	for range 3 {
	}
	for range seq { // want "cannot range over seq \(value of type func\(yield func\(int\) bool\)\): requires go1\.23 or later \(file declares //go:build go1\.22\)"
	}
}
