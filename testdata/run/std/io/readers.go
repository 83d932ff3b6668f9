// Readers that are made of others: limits, sections, tees and chains, and reads of exact lengths.

package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
)

type oneByte struct{ r io.Reader }

func (o oneByte) Read(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	return o.r.Read(p[:1])
}

type broken struct{}

func (broken) Read([]byte) (int, error) { return 0, errors.New("broken") }

type dataAndEOF struct{ done bool }

func (d *dataAndEOF) Read(p []byte) (int, error) {
	if d.done {
		return 0, io.EOF
	}
	d.done = true
	return copy(p, "last"), io.EOF
}

func main() {
	for _, n := range []int64{-1, 0, 3, 5, 9} {
		l := io.LimitReader(strings.NewReader("hello"), n)
		b, err := io.ReadAll(l)
		fmt.Printf("%q %v %d; ", b, err, l.(*io.LimitedReader).N)
	}
	fmt.Println()
	for _, n := range []int{0, 3, 5, 6} {
		buf := make([]byte, n)
		k, err := io.ReadFull(oneByte{strings.NewReader("hello")}, buf)
		fmt.Printf("%d %v; ", k, err)
		k, err = io.ReadAtLeast(strings.NewReader("hello"), buf, 4)
		fmt.Printf("%d %v; ", k, err)
		k, err = io.ReadFull(strings.NewReader(""), buf)
		fmt.Printf("%d %v\n", k, err)
	}
	k, err := io.ReadFull(broken{}, make([]byte, 2))
	fmt.Println(k, err)
	k, err = io.ReadFull(io.MultiReader(strings.NewReader("a"), broken{}), make([]byte, 2))
	fmt.Println(k, err)
	b, err := io.ReadAll(&dataAndEOF{})
	fmt.Println(string(b), err, len(b), cap(b))
	b, err = io.ReadAll(strings.NewReader(""))
	fmt.Println(b == nil, len(b), cap(b), err)
	for _, n := range []int{511, 512, 513, 2000} {
		b, _ = io.ReadAll(strings.NewReader(strings.Repeat("x", n)))
		fmt.Print(len(b), " ")
	}
	b, err = io.ReadAll(io.MultiReader(strings.NewReader("a"), broken{}))
	fmt.Printf("%q %v\n", b, err)

	m := io.MultiReader(strings.NewReader("ab"), strings.NewReader(""), strings.NewReader("cd"), &dataAndEOF{})
	buf := make([]byte, 3)
	for {
		k, err := m.Read(buf)
		fmt.Printf("%d %q %v; ", k, buf[:k], err)
		if err != nil {
			break
		}
	}
	k, err = io.MultiReader().Read(buf)
	fmt.Println(k, err)

	var seen bytes.Buffer
	tee := io.TeeReader(strings.NewReader("teatime"), &seen)
	io.ReadFull(tee, buf)
	fmt.Println(seen.String())
	io.Copy(io.Discard, tee)
	fmt.Println(seen.String())

	s := io.NewSectionReader(strings.NewReader("0123456789"), 2, 5)
	fmt.Println(s.Size())
	b, _ = io.ReadAll(s)
	fmt.Println(string(b))
	outer, off, n := s.Outer()
	fmt.Printf("%T %d %d\n", outer, off, n)
	for _, c := range []struct {
		off    int64
		whence int
	}{{1, 0}, {-2, 2}, {1, 1}, {-1, 0}, {0, 5}, {100, 0}} {
		at, err := s.Seek(c.off, c.whence)
		k, err2 := s.Read(buf)
		fmt.Printf("%d %v %q %v; ", at, err, buf[:k], err2)
	}
	fmt.Println()
	for _, off := range []int64{0, 3, 4, 5, -1} {
		k, err := s.ReadAt(buf, off)
		fmt.Printf("%d %q %v; ", k, buf[:k], err)
	}
	fmt.Println()
	fmt.Println(io.EOF, io.ErrUnexpectedEOF, io.ErrShortWrite, io.ErrShortBuffer, io.ErrNoProgress, io.ErrClosedPipe)
	k, err = io.ReadAtLeast(strings.NewReader("x"), buf[:1], 2)
	fmt.Println(k, err)
	c := io.NopCloser(strings.NewReader("nop"))
	_, isWT := c.(io.WriterTo)
	fmt.Println(c.Close(), isWT)
	_, isWT = io.NopCloser(oneByte{}).(io.WriterTo)
	fmt.Println(isWT)
}

// Output:
// "" <nil> -1; "" <nil> 0; "hel" <nil> 0; "hello" <nil> 0; "hello" <nil> 4;
// 0 <nil>; 0 short buffer; 0 <nil>
// 3 <nil>; 0 short buffer; 0 EOF
// 5 <nil>; 5 <nil>; 0 EOF
// 5 unexpected EOF; 5 <nil>; 0 EOF
// 0 broken
// 1 broken
// last <nil> 4 512
// false 0 512 <nil>
// 511 512 513 2000 "a" broken
// 2 "ab" <nil>; 2 "cd" <nil>; 3 "las" EOF; 0 EOF
// tea
// teatime
// 5
// 23456
// *strings.Reader 2 5
// 1 <nil> "345" <nil>; 3 <nil> "56" <nil>; 6 <nil> "" EOF; 0 Seek: invalid offset "" EOF; 0 Seek: invalid whence "" EOF; 100 <nil> "" EOF;
// 3 "234" <nil>; 2 "56" EOF; 1 "6" EOF; 0 "" EOF; 0 "" EOF;
// EOF unexpected EOF short write short buffer multiple Read calls return no data or error io: read/write on closed pipe
// 0 short buffer
// <nil> true
// false
