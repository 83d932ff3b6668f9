// A file version before go1.21 counts as go1.21.

//go:build go1.18

package main

func main() {
	_ = min(1, 2)
	clear(map[int]int{})
	for range 5 { // want "cannot range over 5 \(untyped int constant\): requires go1\.22 or later"
	}
}
