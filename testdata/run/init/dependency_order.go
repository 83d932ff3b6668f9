// Package variables are initialized by dependency, then in order of declaration.

package main

import "fmt"

var a = show("a", c+b)
var b = show("b", f())
var c = show("c", 1)
var d, e = pair()

func pair() (int, int) { return show("d", a), show("e", 5) }

func f() int { return d0 * 2 }

var d0 = show("d0", 3)

func show(name string, v int) int {
	fmt.Print(name, "=", v, " ")
	return v
}

func main() { fmt.Println("|", a, b, c, d, e) }

// Output:
// c=1 d0=3 b=6 a=7 d=7 e=5 | 7 6 1 7 5
