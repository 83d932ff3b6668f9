package p

type a struct {
	(int)
}

type b struct {
	*(int)
}

type c struct {
	(*int)
	x int
}

type d struct {
	x (int)
}
