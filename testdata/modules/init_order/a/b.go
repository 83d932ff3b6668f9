package a

import "example.com/m/c"

var b = c.Say("a var b")

func init() { c.Say("a init of b.go") }
