package p

func f(x any) {
	switch x {
	case:
	case 1, :
	default 1:
	case 2 3:
	}
	switch x := x.(type) {
	case int, 5:
	}
	switch x.(type); y {
	}
	case 1:
}
