// A slice with two colons has three indices, or all but the first.

package main

func main() {
	a := []int{1, 2, 3}
	_ = a[::] // want `^middle index required in 3-index slice` `^final index required in 3-index slice`
	_ = a[1:2:
	] // want `^final index required in 3-index slice`
	_ = a[1::2] // want `^middle index required in 3-index slice`
}
