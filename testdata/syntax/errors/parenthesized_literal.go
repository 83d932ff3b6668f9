package p

func f() {
	if x.less((m) {
		m m = x
	}
}
