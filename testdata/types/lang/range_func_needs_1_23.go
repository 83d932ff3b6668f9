//@ lang: go1.22
// Ranging over a function needs go1.23.

package main

func main() {
	for i := range func(yield func(int) bool) {} { // want "cannot range over func\(yield func\(int\) bool\) \{\} \(value of type func\(yield func\(int\) bool\)\): requires go1\.23 or later \(-lang was set to go1\.22; check go\.mod\)"
		_ = i
	}
}
