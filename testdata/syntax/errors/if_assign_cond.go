package p

func f(x, y int) {
	if x = y {
	}
	if x := y {
	}
	if x == 1; y = 2 {
	}
	if x++ {
	}
	if x = y; x := 2 {
	}
	if a, b := 1, 2 {
	}
}
