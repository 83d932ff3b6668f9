package main

import (
	"fmt"
	"runtime"
)

// A return before a variable is declared: deferred calls and the results in memory do not take what was in its slots for its value.

type value struct {
	kind int
	any  any
	next *value
}

// numbers fills slots with what is no address.
func numbers(n int) int {
	a, b, c, d, e := n+8, n+9, n+10, n+11, n+12
	f, g, h, i, j := n+1, n+2, n+3, n+4, n+5
	k, l, m, o, p := n+17, n+18, n+19, n+20, n+21
	return a ^ b ^ c ^ d ^ e ^ f ^ g ^ h ^ i ^ j ^ k ^ l ^ m ^ o ^ p
}

func resolve(v value) (r value) {
	defer func() {
		runtime.GC()
		r.kind++
	}()
	if v.kind == 0 {
		return v
	}
	first := v
	second := &first
	defer func() {
		if e := recover(); e != nil {
			r = value{any: fmt.Sprint(e, first.any)}
		}
	}()
	for range 3 {
		if v.kind == 1 {
			return v
		}
		w := any(second)
		v.kind--
		v.any = w.(*value).kind
	}
	panic("too many")
}

func main() {
	for i := range 7 {
		numbers(i)
		r := resolve(value{kind: i, any: i})
		fmt.Println(r.kind, r.any)
	}
}

// Output:
// 1 0
// 2 1
// 2 2
// 2 3
// 1 too many4
// 1 too many5
// 1 too many6
