package p

func f(x int) {
	switch x {
		x = 1
	case 1:
	}
	switch x {
	case 1
		x = 2
	case 2:
	}
	select {
	foo()
	}
}
