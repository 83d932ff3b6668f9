//@ lang: go1.8

// Aliases need go1.9.

package main

type A = int // want "type alias requires go1\.9 or later \(-lang was set to go1\.8; check go\.mod\)"

type (
	B = string // want "type alias requires go1\.9 or later \(-lang was set to go1\.8; check go\.mod\)"
	C int
)

func main() {
	var a A
	_ = a
}
