package p

func f() {
	x := (1 + 
	}
}

func g() {
	println("a" "b")
	y := [)
}

func h() {
	if x == 1 
	{
	}
	z = = 3
}

var v = 
