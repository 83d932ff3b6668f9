// Values to interfaces, interfaces to smaller interfaces, both ways.

package main

import "fmt"

type RW interface {
	R() string
	W(string)
}
type Rd interface{ R() string }
type mem struct{ s string }

func (m *mem) R() string  { return m.s }
func (m *mem) W(s string) { m.s += s }

func main() {
	var rw RW = &mem{"a"}
	r := Rd(rw)
	rw.W("b")
	fmt.Println(r.R(), r == rw, any(r) == any(rw))
	w, ok := r.(interface{ W(string) })
	w.W("c")
	fmt.Println(ok, rw.R(), r.(*mem).s)
	fmt.Printf("%T %T\n", r, Rd(nil))
}

// Output:
// ab true true
// true abc abc
// *main.mem <nil>
