package a

import "example.com/m/c"

func init() { c.Say("a init", b) }
