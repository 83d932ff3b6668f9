// Only names may stand on the left of :=.

package main

type T struct{ f int }

func main() {
	var t T
	s := []int{1}
	t.f := 1 // want "non-name t\.f on left side of :="
	s[0] := 2 // want "non-name s\[0\] on left side of :="
}
