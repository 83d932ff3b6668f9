//@ lang: go1.12

// Number literals of newer kinds and signed shift counts need go1.13.

package main

func main() {
	a := 0b101 // want "binary literal requires go1\.13 or later \(-lang was set to go1\.12; check go\.mod\)"
	b := 0o17 // want "0o/0O-style octal literal requires go1\.13 or later \(-lang was set to go1\.12; check go\.mod\)"
	c := 1_000 // want "underscore in numeric literal requires go1\.13 or later \(-lang was set to go1\.12; check go\.mod\)"
	d := 0x1p4 // want "hexadecimal floating-point literal requires go1\.13 or later \(-lang was set to go1\.12; check go\.mod\)"
	e := 0x_ff // want "underscore in numeric literal requires go1\.13 or later \(-lang was set to go1\.12; check go\.mod\)"
	f := 1_0.5 // want "underscore in numeric literal requires go1\.13 or later \(-lang was set to go1\.12; check go\.mod\)"
	g := 7i
	n := 3
	h := 1 << n // want "invalid operation: signed shift count n \(variable of type int\) requires go1\.13 or later \(-lang was set to go1\.12; check go\.mod\)"
	_, _, _, _, _, _, _, _ = a, b, c, d, e, f, g, h
}
