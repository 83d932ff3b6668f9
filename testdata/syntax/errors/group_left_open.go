package p

const (
	red = iota green
	blue

func f() {
	x := 1
	_ = x
}
