package main

import (
	"example.com/lib"
	"example.com/lib/in"
	"example.com/lib/sub"
	"example.com/old"
)

func main() {
	println(lib.Name, in.Name, sub.Name)
	for _, f := range old.Loops() {
		println(f())
	}
	for _, f := range loops() {
		println(f())
	}
}

func loops() (fs []func() int) {
	for i := 0; i < 2; i++ {
		fs = append(fs, func() int { return i })
	}
	return fs
}
