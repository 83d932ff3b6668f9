// ... after an argument that is not the last.

package main

func f(xs ...int) {}

func main() {
	s := []int{1}
	f(s..., s...) // want "syntax error: unexpected name s, expected \)"
}
