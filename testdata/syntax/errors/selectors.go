package p

func f(a T) {
	a.1
	a.(
	a.
	a.)
	a.(type)
	x := a.(type)
	a.b.
}
