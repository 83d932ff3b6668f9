// String and Error methods: nested, on pointers, with %v and friends, which methods count.

package main

import (
	"errors"
	"fmt"
)

type color int

func (c color) String() string { return [...]string{"red", "green"}[c] }

type ptr struct{ n int }

func (p *ptr) String() string { return fmt.Sprint("ptr", p.n) }

type both struct{}

func (both) String() string { return "string" }
func (both) Error() string  { return "error" }

type wrap struct {
	C color
	c color
	E error
	P *ptr
	p ptr
}

type bad struct{}

func (b *bad) String() string { panic("oops") }

type nilsafe struct{ n int }

func (n *nilsafe) String() string { return fmt.Sprint(n.n) }

type gos struct{}

func (gos) GoString() string { return "gostring" }

func main() {
	fmt.Println(color(1), []color{0, 1}, map[color]color{0: 1}, &ptr{3}, ptr{4}, both{})
	fmt.Printf("%v %s %d %q %x %+v %#v|%8v|%-8s|\n", color(1), color(1), color(1), color(1), color(1), color(1), color(1), color(0), color(0))
	w := wrap{C: 1, c: 1, E: errors.New("e")}
	fmt.Printf("%v\n%+v\n", w, w)
	fmt.Println([]any{color(1), errors.New("x"), &ptr{1}, nil}, []error{errors.New("y"), nil})
	fmt.Println(&bad{})
	fmt.Printf("%s %d\n", &bad{}, color(0))
	fmt.Println((*nilsafe)(nil), []*nilsafe{nil} != nil)
	fmt.Printf("%#v %v\n", gos{}, gos{})
	fmt.Println(struct{ X, Y fmt.Stringer }{color(0), &ptr{9}})
	fmt.Println(color(7))
}

// Output:
// green [red green] map[red:green] ptr3 {4} error
// green green 1 "green" 677265656e green 1|     red|red     |
// {green 1 e <nil> {0}}
// {C:green c:1 E:e P:<nil> p:{n:0}}
// [green x ptr1 <nil>] [y <nil>]
// %!v(PANIC=String method: oops)
// %!s(PANIC=String method: oops) 0
// <nil> true
// gostring {}
// {red ptr9}
// %!v(PANIC=String method: runtime error: index out of range [7] with length 2)
