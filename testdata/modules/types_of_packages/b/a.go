// Package a has a type whose name the other package a has too.
package a

// Shape is another struct.
type Shape struct{ Side int }
