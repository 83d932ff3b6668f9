package main

import "fmt"

type B int

func (b B) String() string { panic("boom") }

func main() {
	fmt.Printf("%8v|\n", []any{1, B(1), 2, "x"})
	fmt.Printf("%08.3v|\n", []any{1.5, B(1), 2.25, "xyzw"})
	fmt.Printf("%-8v|%8v|\n", []any{1, B(1), 2, "x"}, 3)
	fmt.Printf("%+#v|%8v|\n", []any{1, B(1), 2, "x"}, 3)
	fmt.Printf("%*v|%8v|\n", 5, []any{1, B(1), 2, "x"}, 3)
	fmt.Printf("%8v|\n", map[int]any{1: 1, 2: B(1), 3: 2})
	fmt.Printf("%8.2v|\n", struct {
		a B
		b float64
		c string
	}{1, 2.345, "hello"})
	fmt.Printf("%8.2v|\n", struct {
		A B
		B float64
		C string
	}{1, 2.345, "hello"})
}

// Output:
// [       1 %!v(PANIC=String method: boom) 2 x]|
// [000001.5 %!v(PANIC=String method: boom) 2 ]|
// [1        %!v(PANIC=String method: boom) 2 x]|       3|
// []interface {}{1, 1, 2, "x"}|       3|
// [    1 %!v(PANIC=String method: boom) 2 x]|       3|
// map[       1:       1        2:%!v(PANIC=String method: boom) 3:2]|
// {      01      2.3       he}|
// {%!v(PANIC=String method: boom) 2 }|
