package p

type number {
	float64
}

func f() {}

type other {
	int | string
}

var x = 1
