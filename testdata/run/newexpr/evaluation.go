// The operand of new is evaluated in its place among the calls.

package main

import "fmt"

var log []string

func t(s string) string { log = append(log, s); return s }

func pair(a, b *string) string { return *a + *b }

func main() {
	s := pair(new(t("a")), new(t("b")+t("c")))
	fmt.Println(s, log)
	x := 1
	inc := func() int { x++; return x }
	p, n := new(inc()), inc()
	fmt.Println(*p, n, x)
}

// Output:
// abc [a b c]
// 2 3 3
