package p

const x
const y int
const (
	a = iota
	b int
	c
)
const d, e = 1
const f :=  1
