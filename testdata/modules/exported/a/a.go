package a

type T struct {
	X int
	y int
}

func (T) secret() {}

type I interface{ secret() }

func hidden() {}

type Size int

const Typed Size = 3

var S struct{ y int }

var V int

func F() {}
