//@ seeds: 1..16  matrix: seeds x policies

// Zero-size values have no location.

package main

import "time"

var z struct{}

func main() {
	go func() { z = struct{}{} }()
	time.Sleep(20 * time.Millisecond)
	z = struct{}{}
}
