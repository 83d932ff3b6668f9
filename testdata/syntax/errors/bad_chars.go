package p

var a = @
var b = 1 # 2
var c = $x
func f() {
	x ? y
	a\b
	“hi”
}
