package p

func f() {
	if struct != nil {
		g(a, b)
	}
	x := 1
}
