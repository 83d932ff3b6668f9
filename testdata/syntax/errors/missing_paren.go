package p

func f( {
}
func g(a int {
}
func h) {
}
func (i) {
}
func {
}
func j
func k(a int,) (b int {
}
