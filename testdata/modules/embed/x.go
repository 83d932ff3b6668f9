package main

import _ "embed"

//go:embed x.go
var s string

func main() { println(s) }
