package main

import "example.org/dep/inner"

func main() { println(inner.Sum()) }
