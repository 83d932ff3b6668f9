// Expression switches: init, no tag, fallthrough chains, duplicate values in variables, calls in order, break and labels, strings.

package main

import "fmt"

var trace []string

func f(s string, v int) int { trace = append(trace, s); return v }

func flush() { fmt.Println(trace); trace = nil }

type Color uint8

const (
	Red Color = iota
	Green
	Blue
)

func fall(n int) (out []int) {
	switch n {
	case 0:
		out = append(out, 0)
		fallthrough
	case 1:
		out = append(out, 1)
		if n == 1 {
			break
		}
		fallthrough
	default:
		out = append(out, -1)
		fallthrough
	case 2, 3:
		out = append(out, 23)
	case 4:
		out = append(out, 4)
		fallthrough
	case 5:
		n := 50
		out = append(out, n)
	}
	return
}

func str(s string) int {
	switch s {
	case "":
		return 0
	case "a", "b", "c":
		return 1
	case "longer string", "longer strinh":
		return 2
	case "x" + "y":
		return 3
	}
	return -1
}

func dense(n int) string {
	switch n {
	case 0, 1, 2:
		return "low"
	case 3, 4, 5, 6, 7:
		return "mid"
	case 8:
		return "eight"
	case 9, 10, 1000, -5:
		return "odd"
	case 1 << 40:
		return "big"
	}
	return "none"
}

func iface(x any) string {
	switch x {
	case 1:
		return "int 1"
	case int64(1):
		return "int64 1"
	case "1":
		return "string 1"
	case nil:
		return "nil"
	case Red:
		return "red"
	case [2]int{1, 2}:
		return "array"
	case struct{}{}:
		return "empty"
	}
	return "?"
}

func main() {
	for i := range 7 {
		fmt.Println(i, fall(i))
	}
	for _, s := range []string{"", "a", "c", "d", "xy", "longer strinh", "longer string!"} {
		fmt.Print(str(s), " ")
	}
	fmt.Println()
	for _, n := range []int{-6, -5, 0, 2, 3, 7, 8, 9, 11, 1000, 1 << 40, 1<<40 + 1} {
		fmt.Print(dense(n), " ")
	}
	fmt.Println()
	for _, x := range []any{1, int64(1), "1", nil, Red, Green, [2]int{1, 2}, struct{}{}, int8(1)} {
		fmt.Print(iface(x), ", ")
	}
	fmt.Println()
	switch x := f("tag", 2); x {
	case f("one", 1), f("two", 2), f("not reached", 3):
		flush()
	case f("nor this", 2):
	}
	switch {
	case f("a", 1) > 1, f("b", 2) > 3:
	case f("c", 1) == 1:
		flush()
	default:
		fmt.Println("no")
	}
	switch f("only", 1) {
	}
	switch x := 5; {
	case x > 3:
		x := x * 2
		fmt.Println("x", x)
	}
	flush()
	switch c := Color(2); c {
	default:
		fmt.Println("default first")
	case Green, Blue:
		fmt.Println("blue", c)
	}
loop:
	for i := 0; ; i++ {
		switch {
		case i < 3:
			continue
		case i == 5:
			break loop
		case i%2 == 1:
			break
		default:
			fmt.Println("default", i)
		}
		fmt.Println("after", i)
	}
	switch t := true; t == (1 < 2) {
	case true:
		fmt.Println("true")
	case false:
		fmt.Println("false")
	}
	v := 3
	switch p := &v; *p {
	case v:
		*p = 4
		fallthrough
	case 99:
		fmt.Println(v)
	}
	switch func() int { return 7 }() {
	case 7:
		defer func() {
			switch r := recover(); r {
			case "boom":
				fmt.Println("recovered", r)
			case nil:
				fmt.Println("nothing")
			}
		}()
		switch {
		default:
			panic("boom")
		}
	}
}

// Output:
// 0 [0 1 -1 23]
// 1 [1]
// 2 [23]
// 3 [23]
// 4 [4 50]
// 5 [50]
// 6 [-1 23]
// 0 1 1 -1 3 2 -1
// none odd low low mid mid eight odd none odd big none
// int 1, int64 1, string 1, nil, red, ?, array, empty, ?,
// [tag one two]
// [a b c]
// x 10
// [only]
// blue 2
// after 3
// default 4
// after 4
// true
// 4
// recovered boom
