//go:build go1.22

package main

func newer() {
	for range 3 {
	}
	for range func(yield func() bool) {} {
	}
}
