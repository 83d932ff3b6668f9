// Undefined.

package main

import "fmt"

type person struct {
	Name string
	age  int
}

func (p *person) Rename(s string) {}
func (person) greet()             {}

func f(p person, q *person, r **person, i interface{ M() }, ip *interface{ M() }) {
	_ = missing
	missing()
	p.nme = 1
	p.name = "x"
	p.Age = 1
	q.Greet()
	p.rename("x")
	r.Name = "x"
	i.m()
	ip.M()
	fmt.Foo()
	p.Name.x = 1
	_ = person.Name
	_ = person.Missing
	_ = p.missing()
	_ = q.Rename.x
	var u unknown
	var v fmt.Unknown
	_ = p.
		Nope
	5.x() // want `^syntax error: unexpected name x at end of statement`
	_ = f.x
	_ = nil.x
}

func main() {}
