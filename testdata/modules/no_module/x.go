package main

import "example.com/a"

func main() { a.A() }
