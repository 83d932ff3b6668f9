package p

var func = 1
var type int
func range() {}
type chan int
func f() {
	if := 1
	x.type = 1
	for := 2
	map := 3
	var := 2
	package p
	import "x"
}
