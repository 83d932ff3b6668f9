package p

func f(b int, a ...int) {}
func g(...) {}
func h(a ...) {}
var x ...int
type T struct { a ...int }
func i() (a ...int) { return }
