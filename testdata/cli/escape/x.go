package main

var total int

func counter() func() int {
	x := 0
	return func() int {
		x++
		return x
	}
}

type point struct{ x, y int }

func (p *point) move() { p.x++ }

func main() {
	next := counter()
	sum, factor := 0, 2
	for i := range 3 {
		sum += i * next()
	}
	double := func(n int) int { return n * factor }
	var p point
	p.move()
	var q point
	r := &q
	r.x = double(sum)
	for v := range func(yield func(int) bool) { yield(1) } {
		total += v
		sum += v
	}
	var table [4]int
	for i := range table {
		table[i] = i
	}
	window := table
	_ = window[1]
	println(total, sum, p.x, q.x, table[2])
}
