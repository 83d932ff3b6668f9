package p

func f(a []int) {
	g(a..., 1)
	g(a...)
	g(...a)
	g(a... b)
	g(,)
	g(a,,b)
}
