// Package main needs a function main.

package main // want "function main is undeclared in the main package"

func Main() {}
