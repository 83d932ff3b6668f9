package p

func f() {
	x := 
	y := 1
	z = )
	a := * 
	b := 1 +
	c := 1 + ]
}
