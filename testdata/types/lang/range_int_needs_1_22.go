//@ lang: go1.21
// Ranging over an integer needs go1.22.

package main

func main() {
	for i := range 3 { // want "cannot range over 3 \(untyped int constant\): requires go1\.22 or later \(-lang was set to go1\.21; check go\.mod\)"
		_ = i
	}
	for range 10 { // want "cannot range over 10 \(untyped int constant\): requires go1\.22 or later \(-lang was set to go1\.21; check go\.mod\)"
	}
}
