// Functions in maps, slices, structs, channels; passed and returned.

package main

import (
	"fmt"
	"math"
	"strings"
)

type handler func(string) string

func wrap(h handler, with ...func(handler) handler) handler {
	for _, w := range with {
		h = w(h)
	}
	return h
}

func main() {
	quote := func(h handler) handler { return func(s string) string { return "'" + h(s) + "'" } }
	twice := func(h handler) handler { return func(s string) string { return h(s) + h(s) } }
	fmt.Println(wrap(strings.ToUpper, quote, twice)("a"), wrap(strings.ToUpper, twice, quote)("b"))
	c := make(chan func() int, 2)
	for i := range 2 {
		c <- func() int { return i * 7 }
	}
	fmt.Println((<-c)(), (<-c)())
	m := map[string]func(float64, float64) float64{"pow": math.Pow, "max": math.Max}
	fmt.Println(m["pow"](2, 10), m["max"](1, 2), m["none"] == nil)
}

// Output:
// 'A''A' 'BB'
// 0 7
// 1024 2 true
