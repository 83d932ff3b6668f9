package p

func f() {
	a, b += 1, 2
	a + b := 1
	1 := 2
	a.b := 1
	a, b++
	x =
	= 1
	a = b = c
	a := b := c
	a <- b <- c
	a, b <- c
}
