package p

func f() {
	x = 1 y = 2
	return 1 2
	x y
	break 5
	continue foo bar
	a.b c
	f() f()
	goto 1
	x++ y
	fallthrough x
}
