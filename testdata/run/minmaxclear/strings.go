// min and max of strings; the arguments are evaluated once, left to right.

package main

import "fmt"

func s(x string) string { fmt.Print(x, " "); return x }

func main() {
	fmt.Println(min(s("b"), s("a"), s("c")), max("", "a", "aa"), min("é", "z"))
	const m = max("x", "y")
	fmt.Println(m, len([len(m)]int{}))
}

// Output:
// b a c a aa z
// y 1
