// Function fields are called like methods but are not.

package main

import "fmt"

type Op struct {
	name string
	do   func(int) int
}

func (o Op) Do(x int) int { return o.do(o.do(x)) }

func main() {
	o := Op{"inc", func(x int) int { return x + 1 }}
	p := &o
	fmt.Println(o.do(1), p.do(2), o.Do(1), (o.do)(5))
	f := o.Do
	o.do = func(x int) int { return x * 100 }
	fmt.Println(f(1), o.Do(1), p.do(3))
	table := map[string]Op{"neg": {"neg", func(x int) int { return -x }}}
	fmt.Println(table["neg"].do(4), table["nope"].do == nil)
}

// Output:
// 2 3 3 6
// 3 10000 300
// -4 true
