// Splitting and joining.

package main

import (
	"fmt"
	"strings"
)

func main() {
	fmt.Printf("%q\n", strings.Split("a,b,,c", ","))
	fmt.Printf("%q\n", strings.Split("abc", ""))
	fmt.Printf("%q\n", strings.Split("", ","))
	fmt.Printf("%q\n", strings.SplitN("a,b,c,d", ",", 2))
	fmt.Printf("%q\n", strings.SplitAfter("a;b;", ";"))
	fmt.Printf("%q\n", strings.Fields("  a \t b\nc  "))
	fmt.Printf("%q\n", strings.FieldsFunc("a1b22c", func(r rune) bool { return r >= '0' && r <= '9' }))
	fmt.Println(strings.Join([]string{"x", "y"}, "--"), strings.Join(nil, "-") == "")
	for l := range strings.Lines("one\ntwo") {
		fmt.Printf("%q ", l)
	}
	fmt.Println()
}

// Output:
// ["a" "b" "" "c"]
// ["a" "b" "c"]
// [""]
// ["a" "b,c,d"]
// ["a;" "b;" ""]
// ["a" "b" "c"]
// ["a" "b" "c"]
// x--y true
// "one\n" "two"
