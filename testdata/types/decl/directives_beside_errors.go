// The comments of declarations and missing bodies are looked at only where nothing else is wrong; comments before statements, always.

package main

//go:noinline
var a = 1

//go:build linux
type t int

func external()

func main() {
	//go:noinline // want `^misplaced compiler directive`
	external()
	var b int = "b" // want `^cannot use "b" \(untyped string constant\) as int value in variable declaration`
	_ = b
}
