package main

import "example.com/m/a"

type own struct{ a.T }

func main() {
	a.hidden()
	a.Nosuch()
	t := a.T{1, 2}
	t = a.T{y: 1}
	println(t.y, t.X, t.String())
	t.y = 3
	var o own
	println(o.y, o.X)
	var i a.I = t
	i.secret()
	var s struct{ y int } = struct{ y int }(a.S)
	_ = s
	var wrong string = a.Typed
	a.V, a.F = 1, nil
}
