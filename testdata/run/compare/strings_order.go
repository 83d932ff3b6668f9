// Strings compare byte by byte.

package main

import (
	"cmp"
	"fmt"
	"strings"
)

type S string

func main() {
	fmt.Println("a" < "b", "a" < "aa", "Z" < "a", "é" > "z", "" < "\x00", "\xff" > "日")
	x, y := "abc", "ab"
	y += "c"
	fmt.Println(x == y, x <= y, x < y, x >= y+"", S(x) == "abc", x[:2] == y[:2])
	fmt.Println(strings.Compare("a", "b"), cmp.Compare("b", "a"), cmp.Compare("", ""))
}

// Output:
// true true true true true true
// true true false true true true
// -1 1 0
