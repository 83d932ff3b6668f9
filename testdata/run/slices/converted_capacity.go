package main

import "fmt"

type (
	octet  byte
	octets []octet
)

const word = "hello"

var (
	text  = "hello"
	empty = ""
	keep  []any
)

func caps(slices ...any) {
	keep = append(keep, slices...)
}

func main() {
	a, b, c := []byte("hello"), []byte(word+"!"), octets("four")
	d, e := []rune("hello"), []rune("日本語")
	f, g := []byte(""), []rune("")
	fmt.Println(cap(a), cap(b), cap(c), cap(d), cap(e), cap(f), cap(g), f == nil, g == nil)
	h, i, j, k := []byte(text), []rune(text), []byte(empty), []rune(empty)
	caps(a, b, c, d, e, f, g, h, i, j, k)
	fmt.Println(cap(h), cap(i), cap(j), cap(k), j == nil, k == nil)
	l, m, n := append([]byte("hello"), ", world"...), append([]byte("hi"), 1), append(j, 1)
	caps(l, m, n)
	fmt.Println(cap(l), cap(m), cap(n), string(l))
	o := append([]byte(nil), empty...)
	fmt.Println(o == nil, cap(o))
}

// Output:
// 5 6 4 5 3 0 0 false false
// 8 6 0 0 false false
// 16 8 8 hello, world
// true 0
