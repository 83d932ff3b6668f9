package p

func f() {
	for x range y {
	}
	for i := 0; range x {
	}
	x := range y
	for range {
	}
	for a, b, c := range x {
	}
	for i = range x; i < 2 {
	}
}
