//@ lang: go1.25

// new of an expression needs go1.26.

package main

func main() {
	p := new(5) // want "new\(5\) requires go1\.26 or later \(-lang was set to go1\.25; check go\.mod\)"
	q := new("a" + "b") // want "new\(\"a\" \+ \"b\"\) requires go1\.26 or later \(-lang was set to go1\.25; check go\.mod\)"
	r := new(int)
	_, _, _ = p, q, r
}
