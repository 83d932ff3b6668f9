// Type switches: several types in a case, nil, interfaces, default, shadowing.

package main

import (
	"errors"
	"fmt"
)

type str struct{}

func (str) String() string { return "str!" }

type MyInt int

func classify(x any) string {
	switch v := x.(type) {
	case nil:
		return "nil"
	case int, int8:
		return fmt.Sprintf("int-like %v %T", v, v)
	case string:
		return "string of " + fmt.Sprint(len(v))
	case fmt.Stringer:
		return "stringer " + v.String()
	case error:
		return "error " + v.Error()
	case []int:
		return fmt.Sprint("slice ", len(v), cap(v) >= len(v))
	case func() int:
		return fmt.Sprint("func ", v())
	case map[string]int, *int:
		return fmt.Sprintf("%T", v)
	case struct{ X int }:
		return fmt.Sprint("struct ", v.X)
	default:
		return fmt.Sprintf("other %T", v)
	}
}

func main() {
	n := 1
	for _, x := range []any{nil, 1, int8(2), int16(3), "abc", str{}, errors.New("e1"), []int{1}, func() int { return 7 },
		map[string]int{}, &n, struct{ X int }{4}, MyInt(3), 2.5, []string{}} {
		fmt.Println(classify(x))
	}
	switch any(3).(type) {
	default:
		fmt.Println("default first")
	case string:
		fmt.Println("no")
	}
	switch x := any("s"); y := x.(type) {
	case string:
		fmt.Println(y + "!")
	}
}

// Output:
// nil
// int-like 1 int
// int-like 2 int8
// other int16
// string of 3
// stringer str!
// error e1
// slice 1 true
// func 7
// map[string]int
// *int
// struct 4
// other main.MyInt
// other float64
// other []string
// default first
// s!
