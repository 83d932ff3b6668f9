package p

func f() {
	defer g >= 1
	go func() {}() + 2
	go <-c
	defer *p
	defer !ok()
}
