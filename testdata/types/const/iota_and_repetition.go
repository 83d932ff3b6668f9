// iota outside of constants, and constant specs without a value before them.

package main

var x = iota // want "cannot use iota outside constant declaration"

const (
	a // want "missing init expr for a"
	b = 1
)

const c, d = 1 // want "missing init expr for d"
const e = 1, 2 // want "extra init expr 2"
const f int // want "missing init expr for f"

const (
	g, h = iota, iota
	i // want "extra init expr at .*iota_and_repetition\.go:17:15"
)

func main() {
	_ = iota // want "cannot use iota outside constant declaration"
}
