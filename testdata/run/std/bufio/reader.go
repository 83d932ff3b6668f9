// A buffered Reader: sizes, peeking, taking back, long lines, and what it does to the reader below.

package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
)

type logged struct {
	r     io.Reader
	sizes []int
}

func (l *logged) Read(p []byte) (int, error) {
	l.sizes = append(l.sizes, len(p))
	return l.r.Read(p)
}

type bad int

func (b bad) Read(p []byte) (int, error) { return int(b), nil }

func main() {
	l := &logged{r: strings.NewReader("0123456789abcdefghij")}
	r := bufio.NewReaderSize(l, 1)
	fmt.Println(r.Size(), r.Buffered(), bufio.NewReader(l).Size(), bufio.NewReaderSize(r, 10) == r, bufio.NewReaderSize(r, 17) == r)
	p, err := r.Peek(3)
	fmt.Println(string(p), err, r.Buffered())
	p, err = r.Peek(17)
	fmt.Println(len(p), err)
	_, err = r.Peek(-1)
	fmt.Println(err)
	buf := make([]byte, 40)
	n, err := r.Read(buf[:4])
	fmt.Println(string(buf[:n]), err, r.Buffered())
	fmt.Println(r.UnreadByte(), r.UnreadByte(), r.UnreadRune())
	n, err = r.Read(buf)
	fmt.Println(string(buf[:n]), err)
	n, err = r.Read(buf)
	fmt.Println(string(buf[:n]), err, l.sizes)
	n, err = r.Read(buf)
	fmt.Println(n, err)
	n, err = r.Read(nil)
	fmt.Println(n, err)
	p, err = r.Peek(1)
	fmt.Println(len(p), err)

	r.Reset(strings.NewReader("line one\nline two is much longer than sixteen\r\n\nend"))
	for {
		line, more, err := r.ReadLine()
		fmt.Printf("%q %v %v; ", line, more, err)
		if err != nil {
			break
		}
	}
	fmt.Println()
	r.Reset(strings.NewReader("ab,this one is too long for the buffer,c"))
	for {
		s, err := r.ReadSlice(',')
		fmt.Printf("%q %v; ", s, err)
		if err != nil && err != bufio.ErrBufferFull {
			break
		}
	}
	fmt.Println()
	r.Reset(strings.NewReader("ab,this one is too long for the buffer,c"))
	for {
		s, err := r.ReadString(',')
		fmt.Printf("%q %v; ", s, err)
		b, err2 := r.ReadBytes(',')
		fmt.Printf("%q %v %v\n", b, err2, b == nil)
		if err2 != nil {
			break
		}
	}
	r.Reset(strings.NewReader("aé日\xff"))
	for {
		c, size, err := r.ReadRune()
		fmt.Printf("%q %d %v ", c, size, err)
		if err != nil {
			break
		}
		if c == 'é' {
			fmt.Print(r.UnreadRune(), r.UnreadRune(), " ")
			c, size, _ = r.ReadRune()
		}
	}
	fmt.Println(r.UnreadByte(), r.UnreadByte())
	r.Reset(strings.NewReader(strings.Repeat("x", 50)))
	for _, k := range []int{0, 5, 20, -1, 100} {
		n, err := r.Discard(k)
		fmt.Print(n, " ", err, "; ")
	}
	fmt.Println()
	r.Reset(strings.NewReader("write me"))
	r.ReadByte()
	var out bytes.Buffer
	m, err := r.WriteTo(&out)
	fmt.Println(m, err, out.String())
	r.Reset(bad(0))
	_, err = r.ReadByte()
	fmt.Println(err)
	for _, b := range []bad{-1, 10000} {
		func() {
			defer func() { fmt.Println(recover()) }()
			r.Reset(b)
			r.ReadByte()
		}()
	}
	r.Reset(io.MultiReader(strings.NewReader("ok"), errReader{}))
	s, err := r.ReadString('\n')
	fmt.Printf("%q %v\n", s, err)
	_, err = r.ReadByte()
	fmt.Println(err)
	var zero bufio.Reader
	zero.Reset(strings.NewReader("z"))
	c, err := zero.ReadByte()
	fmt.Println(c, err, zero.Size())
}

type errReader struct{}

func (errReader) Read([]byte) (int, error) { return 0, errors.New("lost") }

// Output:
// 16 0 4096 true false
// 012 <nil> 16
// 16 bufio: buffer full
// bufio: negative count
// 0123 <nil> 12
// <nil> bufio: invalid use of UnreadByte bufio: invalid use of UnreadRune
// 3456789abcdef <nil>
// ghij <nil> [16 40]
// 0 EOF
// 0 <nil>
// 0 EOF
// "line one" false <nil>; "line two is much" true <nil>; " longer than six" true <nil>; "teen" false <nil>; "" false <nil>; "end" false <nil>; "" false EOF;
// "ab," <nil>; "this one is too " bufio: buffer full; "long for the buf" bufio: buffer full; "fer," <nil>; "c" EOF;
// "ab," <nil>; "this one is too long for the buffer," <nil> false
// "c" EOF; "" EOF false
// 'a' 1 <nil> 'é' 2 <nil> <nil> bufio: invalid use of UnreadRune '日' 3 <nil> '�' 1 <nil> '\x00' 0 EOF <nil> bufio: invalid use of UnreadByte
// 0 <nil>; 5 <nil>; 20 <nil>; 0 bufio: negative count; 25 EOF;
// 7 <nil> rite me
// multiple Read calls return no data or error
// bufio: reader returned negative count from Read
// <nil>
// "ok" lost
// lost
// 122 <nil> 4096
