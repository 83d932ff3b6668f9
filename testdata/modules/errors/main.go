package main

import (
	"example.com/m/a"
	"example.com/m/b"
)

func main() { a.A(1); b.B() }
