package p

var a chan<- <-chan
var b <-int
var c <-
func f() {
	x := <-
	select {
	case x, y := <-c:
	case 5:
	case <-c, d:
	case x := 3:
	case a, b = <-c:
	case c <- 1:
	case x++:
	default:
	}
}
