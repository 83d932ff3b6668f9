package a

import "example.com/m/c"

func A() { c.C(); x := 1 }
