package p

func f() {
	++x
	x = y++
	!x
	-x
	x ! y
	a = b ? c : d
	while x {
	}
	x = a --b
}
