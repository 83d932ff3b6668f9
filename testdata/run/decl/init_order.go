// Package variables are initialized in dependency order, then init functions run in source order.

package main

import "fmt"

var a = trace("a", b+c)
var b = trace("b", f())
var c = trace("c", 1)
var d, e = pair("d,e")
var _ = trace("blank", d)
var unused = trace("unused", 0)

func trace(name string, v int) int {
	fmt.Println("init", name, v)
	return v
}

func f() int { return c + 1 }

func pair(n string) (int, int) {
	fmt.Println("pair", n)
	return 10, 20
}

func init() { fmt.Println("init 1", a, b, c) }

func main() {
	fmt.Println("main", d, e)
}

func init() { fmt.Println("init 2") }

// Output:
// init c 1
// init b 2
// init a 3
// pair d,e
// init blank 10
// init unused 0
// init 1 3 2 1
// init 2
// main 10 20
