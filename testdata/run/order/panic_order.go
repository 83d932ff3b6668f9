// What has happened when a panic comes in the middle of an expression.

package main

import "fmt"

func t(s string) int { fmt.Print(s, " "); return 0 }

func try(f func()) {
	defer func() { fmt.Println("|", recover()) }()
	f()
}

func main() {
	var s []int
	var m map[int]int
	try(func() { s[t("i")] = t("v") })
	try(func() { m[t("k")] = t("v") })
	try(func() { fmt.Println(1/t("zero") + t("after")) })
	try(func() { _, _ = s[t("a")], t("b") })
	try(func() {
		var f func(int)
		f(t("arg"))
	})
	try(func() {
		var p *struct{ x int }
		p.x = t("rhs")
	})
}

// Output:
// i v | runtime error: index out of range [0] with length 0
// k v | assignment to entry in nil map
// zero after | runtime error: integer divide by zero
// a b | runtime error: index out of range [0] with length 0
// arg | runtime error: invalid memory address or nil pointer dereference
// rhs | runtime error: invalid memory address or nil pointer dereference
