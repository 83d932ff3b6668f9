// Predeclared names hidden by variables, types, functions, parameters, labels, fields and packages.

package main

import (
	"fmt"
	str "strings"
)

type int32 string
type error interface{ Fail() string }
type any = float64

const iota = 42
const (
	A = iota
	B
)

func len(s string) string { return "len:" + s }
func print(a ...interface{}) { fmt.Println(a...) }

type true int
type E struct{ nil string }

func (e E) Fail() string { return e.nil }

func params(int string, string int) (bool string) {
	bool = int + int
	return
}



func makes() {
	make := func(n int) []int { return append([]int{}, n, n) }
	new := 5
	print(make(3), new)
	{
		append := func(a, b int) int { return a * b }
		print(append(6, 7))
	}
}

func scopes(x int) (r int) {
	if x := x + 1; x > 5 {
		x := x * 2
		r = x
	} else if y := x * 10; y > 20 {
		x, y := y, x
		r = x - y
	} else {
		r = x + y
	}
	for x := 0; x < 2; x++ {
		x := x + 100
		r += x
	}
	switch x := interface{}(x).(type) {
	case int:
		y := fmt.Sprint("int", x)
		print(y)
	}
	{
		type x struct{ x int }
		var y x
		y.x = r
		var z = x{x: y.x + 1}
		r = z.x
	}
	func(x float64) { x += 0.5; print(x) }(1)
	fmt := func(s ...interface{}) int { return 3 }
	return r + fmt("a", x)
}

func main() {
	print(len("abc"), A, B)
	var e error = E{"failed"}
	print(e.Fail())
	var f any = 1.5
	print(f * 2)
	print(params2(4, 2), params("a", 2))
	makes()
	for i := range 4 {
		print(scopes(i * 2))
	}
	nil := 3
	false := nil == 3
	print(nil, false)
	var t true = 7
	print(t)
	main := "main"
	print(main)
	x := 1
	{
		x, y := 2, x
		x++
		print(x, y)
		{
			x := x
			x++
		}
		print(x)
	}
	print(x, str.Repeat("a", 2))
	str := str.ToUpper("shadowed package")
	print(str)
	copy, cap, real := 1, 2, 3
	print(copy + cap + real)
	const x2 = x3 + 1
	print(x2)
}

const x3 = 9

func params2(int32 int, a int) int { return int32 * a }

// Output:
// len:abc 42 42
// failed
// 3
// 8 aa
// [3 3] 5
// 42
// int0
// 1.5
// 216
// int2
// 1.5
// 232
// int4
// 1.5
// 250
// int6
// 1.5
// 219
// 3 true
// 7
// main
// 3 1
// 3
// 1 aa
// SHADOWED PACKAGE
// 6
// 10
