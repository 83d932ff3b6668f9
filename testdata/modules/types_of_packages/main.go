// Failed assertions to types that look alike tell where they differ.
package main

import (
	"fmt"

	"example.com/shapes/a"
	b "example.com/shapes/b"
)

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	try(func() { _ = a.Point().(struct{ x int }) })
	try(func() { _ = any(a.Shape{}).(b.Shape) })
	type shape struct{}
	outer := any(shape{})
	try(func() {
		type shape struct{}
		_ = outer.(shape)
	})
}
