// A type parameter that can be a string has no slice with three indices.

package main

func strings[T ~string](x T) T { return x[0:1:1] } // want "invalid operation: 3-index slice of string"

func either[T ~string | ~[]byte](x T, i int) {
	_ = x[i:]
	_ = x[i:i:i] // want "invalid operation: 3-index slice of string"
}

func bytes[T ~[]byte](x T) T { return x[0:1:1] }

func main() {
	strings("")
	either("", 0)
	bytes([]byte{})
}
