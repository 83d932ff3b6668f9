package main

import (
	"example.com/m/internal/text"
	"example.com/m/tools/internal/flags"
)

func main() { println(text.Upper("a"), flags.All) }
