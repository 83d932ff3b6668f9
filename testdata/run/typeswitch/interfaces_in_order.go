// Interface cases match by method set; the first match wins.

package main

import "fmt"

type R interface{ Read() }
type W interface{ Write() }
type RW interface {
	R
	W
}
type r struct{}
type w struct{}
type rw struct{}

func (r) Read()    {}
func (w) Write()   {}
func (rw) Read()   {}
func (*rw) Write() {}

func f(x any) string {
	switch x.(type) {
	case RW:
		return "RW"
	case R:
		return "R"
	case W:
		return "W"
	case interface{}:
		return "any"
	}
	return "nil"
}

func main() { fmt.Println(f(r{}), f(w{}), f(rw{}), f(&rw{}), f(1), f(nil)) }

// Output:
// R W R RW any nil
