package p

func f() {
	break L M
	goto
	continue 1
	return return
	fallthrough L
}
