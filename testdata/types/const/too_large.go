// Constants that no type can hold.

package main

const big = 1 << 600 // want "constant shift overflow"

const (
	x = 1 << 500 * (1 << 100) // want "constant multiplication overflow"
	y = 1 << 10000 // want "invalid operation: invalid shift count 10000 \(untyped int constant\)"
)

var z = 1e1000000000 // want "malformed constant: 1e1000000000"

func main() { _ = big }
