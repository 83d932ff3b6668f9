package main

import "example.com/old"

func main() {
	for range 3 {
	}
	println(old.Map(nil), min(1, 2))
	newer()
}
