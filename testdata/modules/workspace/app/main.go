package main

import "example.com/lib/text"

func main() { println(text.T) }
