//@ lang: go1.22

// Generic aliases need go1.23.

package main

type Vec[T any] = []T // want "generic type alias requires go1\.23 or later \(-lang was set to go1\.22; check go\.mod\)"

func main() {
	var v Vec[int]
	_ = v
}
