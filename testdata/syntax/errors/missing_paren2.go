package p

func f() {
	x := (1 + 2
	y := a[3
	if (x {
	}
	g(1, 2
	h()
}
