package p

type T struct {
	a int b int
	5
	(x)
	*(y)
	a, b
	func f()
	a []
	a int, b int
}
type U struct {
	var x int
}
type V struct {
	a int "tag" 3
}
