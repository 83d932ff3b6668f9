// How a Builder grows, what it panics with, and that its strings stay as they are.

package main

import (
	"fmt"
	"strings"
)

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	var b strings.Builder
	fmt.Println(b.Len(), b.Cap(), b.String() == "")
	for _, n := range []int{1, 10, 33, 100, 0, 1000, 5000} {
		var g strings.Builder
		g.Grow(n)
		fmt.Print(g.Cap(), " ")
		g.WriteString("abc")
		g.Grow(n)
		fmt.Print(g.Cap(), " ")
		g.Grow(2 * n)
		fmt.Println(g.Cap(), g.String())
	}
	b.WriteByte('a')
	fmt.Println(b.Cap())
	for i := range 40 {
		b.WriteByte(byte('a' + i%26))
		if i%8 == 0 {
			fmt.Print(b.Cap(), " ")
		}
	}
	before := b.String()
	b.WriteString(strings.Repeat("z", 100))
	fmt.Println(b.Cap(), len(before), before)
	n, err := b.WriteRune('日')
	fmt.Println(n, err)
	n, err = b.WriteRune(-1)
	fmt.Println(n, err)
	n, err = b.Write([]byte{0xff, 0})
	fmt.Println(n, err, b.WriteByte(1), b.Len())
	fmt.Fprintf(&b, "%03d", 7)
	fmt.Printf("%q\n", b.String()[141:])
	b.Reset()
	fmt.Println(b.Len(), b.Cap(), b.String() == "")
	try(func() { b.Grow(-1) })
	try(func() {
		var x strings.Builder
		x.WriteString("a")
		y := x
		y.WriteString("b")
	})
	try(func() {
		var x strings.Builder
		y := x
		y.WriteString("b")
		fmt.Print(y.String(), " ")
	})
	try(func() {
		x := strings.Builder{}
		x.WriteString("a")
		y := x
		fmt.Print(y.Len(), y.String(), y.Cap(), " ")
		y.Reset()
		y.WriteString("fresh")
		fmt.Print(y.String(), " ")
	})
}

// Output:
// 0 0 true
// 8 8 8 abc
// 16 16 64 abc
// 48 48 176 abc
// 112 112 448 abc
// 0 8 8 abc
// 1024 1024 4096 abc
// 5376 5376 21760 abc
// 8
// 8 16 32 32 64 144 41 aabcdefghijklmnopqrstuvwxyzabcdefghijklmn
// 3 <nil>
// 3 <nil>
// 2 <nil> <nil> 150
// "日�\xff\x00\x01007"
// 0 0 true
// strings.Builder.Grow: negative count
// strings: illegal use of non-zero Builder copied by value
// b <nil>
// 1a8 fresh <nil>
