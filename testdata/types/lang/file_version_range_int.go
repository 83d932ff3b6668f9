// The file's own version is older than the module's.

//go:build go1.21

package main

func main() {
	for i := range 3 { // want "cannot range over 3 \(untyped int constant\): requires go1\.22 or later \(file declares //go:build go1\.21\)"
		_ = i
	}
}
