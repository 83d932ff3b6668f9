// Receivers: none and two.

package main

type T struct{}

func () a() {} // want "method has no receiver"

func (x T, y T) b() {} // want "method has multiple receivers"

func (x T, y U, z V) c() {} // want "method has multiple receivers"

func main() {}
