package p

func f(x bool) {
	if x {
	} else x = 1
	if x {
	} else return
}
