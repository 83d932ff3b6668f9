// iota counts the lines of a const group; an omitted expression list repeats the one before.

package main

import "fmt"

const (
	a = iota
	b
	_
	d
)

const (
	bit0, mask0 = 1 << iota, 1<<iota - 1
	bit1, mask1
	_, _
	bit3, mask3
)

const (
	x = "s"
	y
	z = iota * 10
)

type Weekday int

const (
	Sunday Weekday = iota
	Monday
	Tuesday
)

func main() {
	fmt.Println(a, b, d)
	fmt.Println(bit0, mask0, bit1, mask1, bit3, mask3)
	fmt.Println(x, y, z)
	fmt.Printf("%d %T\n", Tuesday, Tuesday)
	const (
		p, q = iota, iota + 10
		r, s
	)
	fmt.Println(p, q, r, s)
}

// Output:
// 0 1 3
// 1 0 2 1 8 7
// s s 20
// 2 main.Weekday
// 0 10 1 11
