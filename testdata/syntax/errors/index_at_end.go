package p

func f(a int {
}

func g() {
	a[1