package main

import "example.com/m/tags"

func main() { println(system, compiler, tags.Race, tags.Cgo, old) }
