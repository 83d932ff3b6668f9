// How a Buffer grows, moves its contents and gives back what it has; its errors and panics.

package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
)

func try(f func()) {
	defer func() {
		r := recover()
		_, isErr := r.(error)
		fmt.Println(r, isErr)
	}()
	f()
}

func state(b *bytes.Buffer) { fmt.Print(b.Len(), "/", b.Cap(), "/", b.Available(), " ") }

type negative struct{}

func (negative) Read([]byte) (int, error) { return -1, nil }

type greedy struct{}

func (greedy) Write(p []byte) (int, error) { return len(p) + 1, nil }

type lazy struct{}

func (lazy) Write(p []byte) (int, error) { return len(p) / 2, nil }

type failing struct{}

func (failing) Read(p []byte) (int, error) { return copy(p, "xy"), errors.New("broken") }

func main() {
	var b bytes.Buffer
	state(&b)
	b.WriteByte('a')
	state(&b)
	b.WriteString(strings.Repeat("b", 63))
	state(&b)
	b.WriteByte('c')
	state(&b)
	b.Next(100)
	state(&b)
	b.WriteString("d")
	state(&b)
	b.Grow(10)
	state(&b)
	b.Grow(200)
	state(&b)
	b.Write(make([]byte, 300))
	state(&b)
	b.Next(290)
	b.Grow(150)
	state(&b)
	b.Truncate(5)
	state(&b)
	b.Truncate(0)
	state(&b)
	b.WriteRune('日')
	b.WriteRune(-5)
	state(&b)
	fmt.Printf("%q\n", b.String())
	for _, n := range []int{1, 63, 64, 65, 100, 1000} {
		var g bytes.Buffer
		g.Grow(n)
		state(&g)
		g = bytes.Buffer{}
		g.Write(make([]byte, n))
		state(&g)
		k, err := g.ReadFrom(strings.NewReader("12345"))
		fmt.Print(k, err, " ")
		state(&g)
	}
	fmt.Println()
	own := []byte("owned")
	o := bytes.NewBuffer(own[:3])
	o.WriteByte('X')
	fmt.Println(string(own), o.Cap())
	ab := o.AvailableBuffer()
	fmt.Println(len(ab), cap(ab))
	o.Write(append(ab, '!'))
	fmt.Println(o.String(), string(own))
	p, err := o.Peek(2)
	fmt.Println(string(p), err, o.Len())
	p, err = o.Peek(9)
	fmt.Println(string(p), err)
	bs := o.Bytes()
	bs[0] = 'O'
	fmt.Println(o.String(), o.Len())
	n64, err := o.WriteTo(lazy{})
	fmt.Println(n64, err, o.Len())
	try(func() { o.WriteTo(greedy{}) })
	try(func() { o.Truncate(-1) })
	try(func() { o.Truncate(100) })
	try(func() { o.Grow(-1) })
	try(func() { o.Grow(1 << 62) })
	try(func() { o.ReadFrom(negative{}) })
	n64, err = o.ReadFrom(failing{})
	fmt.Println(n64, err, o.String())
	var e bytes.Buffer
	k, err := e.Read(nil)
	fmt.Println(k, err)
	k, err = e.Read(make([]byte, 1))
	fmt.Println(k, err, e.UnreadByte(), e.UnreadRune())
	line, err := e.ReadString('\n')
	fmt.Printf("%q %v ", line, err)
	raw, err := e.ReadBytes('\n')
	fmt.Println(raw == nil, err)
	e.WriteString("one\ntwo")
	line, err = e.ReadString('\n')
	fmt.Printf("%q %v ", line, err)
	fmt.Println(e.UnreadByte(), e.UnreadByte())
	line, err = e.ReadString('\n')
	fmt.Printf("%q %v ", line, err)
	line, err = e.ReadString('\n')
	fmt.Printf("%q %v\n", line, err)
	e.WriteString("é\xff")
	r, size, err := e.ReadRune()
	fmt.Println(r, size, err, e.UnreadRune(), e.UnreadRune(), e.Len())
	c, err := e.ReadByte()
	fmt.Println(c, err, e.UnreadRune())
	r, size, err = e.ReadRune()
	fmt.Println(r, size, err)
	var null *bytes.Buffer
	fmt.Println(null.String(), bytes.NewBufferString("s").Len(), bytes.MinRead, bytes.ErrTooLarge)
	var _ io.ReadWriter = &b
}

// Output:
// 0/0/0 1/64/63 64/64/0 65/128/63 0/128/63 1/128/62 1/128/62 1/288/287 301/576/275 11/576/275 5/576/281 0/576/576 6/576/570 "日�"
// 0/64/64 1/64/63 5 <nil> 6/576/570 0/64/64 63/64/1 5 <nil> 68/1152/1084 0/64/64 64/64/0 5 <nil> 69/1152/1083 0/80/80 65/80/15 5 <nil> 70/640/570 0/112/112 100/112/12 5 <nil> 105/640/535 0/1024/1024 1000/1024/24 5 <nil> 1005/2048/1043
// ownXd 5
// 0 1
// ownX! ownX!
// ow <nil> 5
// ownX! EOF
// OwnX! 5
// 2 short write 3
// bytes.Buffer.WriteTo: invalid Write count false
// bytes.Buffer: truncation out of range false
// bytes.Buffer: truncation out of range false
// bytes.Buffer.Grow: negative count false
// bytes.Buffer: too large true
// bytes.Buffer: reader returned negative count from Read true
// 2 broken nX!xy
// 0 <nil>
// 0 EOF bytes.Buffer: UnreadByte: previous operation was not a successful read bytes.Buffer: UnreadRune: previous operation was not a successful ReadRune
// "" EOF true EOF
// "one\n" <nil> <nil> bytes.Buffer: UnreadByte: previous operation was not a successful read
// "\n" <nil> "two" EOF
// 233 2 <nil> <nil> bytes.Buffer: UnreadRune: previous operation was not a successful ReadRune 3
// 195 <nil> bytes.Buffer: UnreadRune: previous operation was not a successful ReadRune
// 65533 1 <nil>
// <nil> 1 512 bytes.Buffer: too large
