// Types with parts that are unknown: the rest of them is known.

package main

import "fmt"

var a []undefined1 // want `^undefined: undefined1`
var b map[string]undefined2 // want `^undefined: undefined2`
var c *undefined3 // want `^undefined: undefined3`
var d chan undefined4 // want `^undefined: undefined4`
var e func(undefined5) undefined6 // want `^undefined: undefined5` `^undefined: undefined6`
var f struct{ x undefined7; y int } // want `^undefined: undefined7`
var g [3]undefined8 // want `^undefined: undefined8`

func main() {
	var i int = a
	var j string = b
	var k int = c
	var l int = d
	var m int = e
	var n int = f
	var o int = g
	fmt.Println(a.x, b.x, c.x, d.x, e.x, f.z, g.x, len(a), a[0].x, b["a"] + 1, *c + 1, <-d, e(1), f.x, f.y + "a", g[5]) // want `^invalid operation: f\.y \+ "a" \(mismatched types int and untyped string\)` `^invalid argument: index 5 out of bounds \[0:3\]`
	for x := range a { _ = x + "a" } // want `^invalid operation: x \+ "a" \(mismatched types int and untyped string\)`
	for x, y := range b { _ = x + 1; y() } // want `^invalid operation: x \+ 1 \(mismatched types string and untyped int\)`
	a = append(a, 1, "a")
	a.foo()
	if a == nil { }
	if f == f { }
	if a == a { } // want `^invalid operation: a == a \(slice can only be compared to nil\)`
	c = &a
	_, _, _, _, _, _, _ = i, j, k, l, m, n, o
	h := []undefined9{1, 2} // want `^undefined: undefined9`
	var p int = h // want `^declared and not used: p`
	q := undefined10{1} // want `^undefined: undefined10`
	r := q.x // want `^declared and not used: r`
	s := map[string]undefined11{"a": 1} // want `^undefined: undefined11`
	s[1] = 2 // want `^cannot use 1 \(untyped int constant\) as string value in map index`
	t := make([]undefined12, "a") // want `^undefined: undefined12` `^cannot convert "a" \(untyped string constant\) to type int`
	u := new(undefined13) // want `^undefined: undefined13`
	var v int = u // want `^declared and not used: v`
	w := func(x undefined14) int { return "a" } // want `^undefined: undefined14` `^cannot use "a" \(untyped string constant\) as int value in return statement`
	w() // want `^not enough arguments in call to w`
	var z int = t // want `^declared and not used: z`
}
