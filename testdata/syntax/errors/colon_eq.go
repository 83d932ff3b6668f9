package p

func f() {
	if x := 1 y {
	}
	a, 1 := 2, 3
	f() := 1
	(a) := 1
	a[0], b := 1, 2
}
