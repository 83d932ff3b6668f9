package a

import "example.com/m/a"

func A() { a.A() }
