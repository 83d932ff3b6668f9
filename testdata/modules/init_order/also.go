package main

import "example.com/m/c"

var also = c.Say("also var")

func init() { c.Say("also init") }
