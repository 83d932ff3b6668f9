//@ exit: 2

// A promoted method panics.

package main

type inner struct{ m map[string]int }

func (i *inner) set(k string) { i.m[k]++ }

type outer struct {
	*inner
	name string
}

func main() {
	o := outer{&inner{}, "o"}
	o.set("k")
}

// Stderr:
// panic: assignment to entry in nil map
//
// goroutine 1 [running]:
// main.(*inner).set(...)
// 	in_embedded_method.go:9 +0x
// main.main()
// 	in_embedded_method.go:18 +0x
