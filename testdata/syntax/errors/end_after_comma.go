package p

var a = "\q"

func f() {
	x := []int{1,