package p

func f() {
	func g() {
	}
	println(1)
}
