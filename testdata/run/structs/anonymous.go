// Anonymous struct types: identical when fields, names, order and tags agree.

package main

import "fmt"

func take(s struct{ a, b int }) int { return s.a + s.b }

type S struct{ a, b int }

func main() {
	x := struct{ a, b int }{1, 2}
	var s S = x
	x = s
	fmt.Println(take(x), take(s), take(struct{ a, b int }{b: 3}))
	var i any = x
	_, ok1 := i.(struct{ a, b int })
	_, ok2 := i.(S)
	_, ok3 := i.(struct {
		a int `t:"x"`
		b int
	})
	fmt.Println(ok1, ok2, ok3)
	list := []struct {
		n string
		v any
	}{{"a", 1}, {"b", nil}, {v: 2.5}}
	for _, e := range list {
		fmt.Printf("%q=%v ", e.n, e.v)
	}
	fmt.Println()
}

// Output:
// 3 3 3
// true false false
// "a"=1 "b"=<nil> ""=2.5
