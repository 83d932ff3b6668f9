// A string cannot be sliced with three indices.
package main

func main() {
	s := "text"
	_ = s[0:1:2] // want `invalid operation: 3-index slice of string`
	_ = s[:1:2]  // want `invalid operation: 3-index slice of string`
}
