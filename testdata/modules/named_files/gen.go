//go:build ignore

package main

import "example.com/m"

func main() { println(m.M, name) }
