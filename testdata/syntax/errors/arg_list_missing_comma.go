package p

func f() {
	println(1 2)
	println("a" "b", 3)
}
