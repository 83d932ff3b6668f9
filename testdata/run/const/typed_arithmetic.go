// Typed constants keep their type through arithmetic.

package main

import "fmt"

type Celsius float64
type Weekday uint8

const (
	boil  Celsius = 100
	half          = boil / 2
	third         = 1 / 3.0
	day   Weekday = 250 + 5
)

func main() {
	fmt.Printf("%T %v %T %v %T %v\n", half, half, third, third, day, day)
	const c = 7 / 2 * 2.0
	const d = 7 / 2.0 * 2
	fmt.Println(c, d, 5%3, -5%3, -7/2)
}

// Output:
// main.Celsius 50 float64 0.3333333333333333 main.Weekday 255
// 6 7 2 -2 -3
