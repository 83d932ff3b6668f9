package main

import (
	"example.com/m/z"
	"example.com/m/c"
	_ "example.com/m/a"
)

var main1 = c.Say("main var")

func init() { c.Say("main init 1") }

func main() { c.Say("main", z.Z) }

func init() { c.Say("main init 2") }
