//@ seeds: 1..16  matrix: seeds x policies

// Publishing &T{...} through an unordered pointer gives two reports: the pointer variable and the field that the
// literal writes.

package main

import "time"

type T struct{ a int }

var p = &T{}

func main() {
	go func() { p = &T{a: 1} }() // want race "p" race "T\.a"
	time.Sleep(20 * time.Millisecond)
	_ = p.a // want race "p" race "T\.a"
}
