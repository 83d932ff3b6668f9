package p

type I interface {
	f() g()
	5
	f int
	x.y()
	a, b()
}
type J interface {
	func f()
}
