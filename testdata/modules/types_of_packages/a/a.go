// Package a has types whose names package b has too.
package a

// Shape is a struct.
type Shape struct{ Side int }

// Point is a struct without a name, of whose fields one is not exported.
func Point() any { return struct{ x int }{1} }
