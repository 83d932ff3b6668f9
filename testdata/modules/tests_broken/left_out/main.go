//go:build ignore

// A program that is run by its name.
package main

func main() {}
