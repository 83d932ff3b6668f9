// A call where a type is wanted still uses its function.

package main

func main() {
	f := func() []int { return nil }
	_ = make(f()) // want "f\(\) is not a type"
	g := 1
	_ = make(h(g)) // want "h\(g\) is not a type" "undefined: h"
}
