// A full slice expression needs its last two indices.

package main

func main() {
	s := []int{1}
	_ = s[::] // want "middle index required in 3-index slice" "final index required in 3-index slice"
	_ = s[1::2] // want "middle index required in 3-index slice"
	_ = s[:1:] // want "final index required in 3-index slice"
}
