//go:build go1.17

package main

func older() {
	clear(map[int]int{})
	for range 3 {
	}
}
