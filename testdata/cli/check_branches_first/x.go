package p

func f() {
	var a int = "1"
	var b int = "2"
	var c int = "3"
	var d int = "4"
	var e int = "5"
	_, _, _, _, _ = a, b, c, d, e
	if true {
		break
	}
}

func g(n int) {
	for {
		continue outer
	}
	switch n {
	case "6":
	case "7":
	case "8":
	case "9":
		fallthrough
	}
done:
	for {
		continue
	}
}
