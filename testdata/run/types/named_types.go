// Defined types have their own identity, aliases do not.

package main

import "fmt"

type Celsius float64
type Temp = Celsius
type List []int
type Fn func(int) int
type Set map[string]struct{}
type Ptr *int

func (c Celsius) F() float64 { return float64(c)*9/5 + 32 }

func apply(f Fn, x int) int { return f(x) }

func main() {
	var c Celsius = 100
	var t Temp = c
	fmt.Println(t.F(), c == t)
	fmt.Printf("%T %T %v\n", t, c, t)
	l := List{3, 1}
	var plain []int = l
	l = plain
	fmt.Printf("%T %T %v\n", l, plain, l)
	fmt.Println(apply(func(x int) int { return x + 1 }, 2))
	s := Set{"a": {}}
	_, ok := s["a"]
	fmt.Println(ok, len(s), s)
	x := 5
	var p Ptr = &x
	*p++
	fmt.Println(x)
	type local struct{ a, b int }
	fmt.Printf("%T %v %+v\n", local{}, local{1, 2}, &local{3, 4})
}

// Output:
// 212 true
// main.Celsius main.Celsius 100
// main.List []int [3 1]
// 3
// true 1 map[a:{}]
// 6
// main.local {1 2} &{a:3 b:4}
