package p

var x := 1
var a, b
var (
	c
	d int = 
)
var x, = 1
var 5 = 1
func f() {
	var x := 1
	var
}
