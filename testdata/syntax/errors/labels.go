package p

func f() {
	a:
	1:
	x.y:
	for {
		L:
	}
	switch {
	case true:
		M:
	case false:
	}
}
