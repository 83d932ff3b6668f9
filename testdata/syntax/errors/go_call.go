package p

func f() {
	go 1
	defer f
	go (f())
	defer (f)()
	go func() {}
	defer
	go x.y
	defer int(3)
}
