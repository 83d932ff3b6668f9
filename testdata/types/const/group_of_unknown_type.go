// The unknown type of a group of constants is told once.

package main

const (
	red color = iota // want `^undefined: color`
	green
	blue
)

func main() {}
