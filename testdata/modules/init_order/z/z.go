package z

import "example.com/m/c"

var Z = y()

var x = c.Say("z var x")

func y() string { return c.Say("z var Z", x) }

func init() { c.Say("z init") }
