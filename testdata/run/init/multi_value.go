// A declaration with several variables from one call counts as one.

package main

import "fmt"

var (
	q     = r + 1
	r, s  = two()
	_     = side("blank")
	m     = map[string]int{"k": q}
	v, ok = m["k"]
)

func two() (int, string) { fmt.Println("two"); return 4, "s" }

func side(n string) int { fmt.Println(n); return 0 }

func main() { fmt.Println(q, r, s, m, v, ok) }

// Output:
// two
// blank
// 5 4 s map[k:5] 5 true
