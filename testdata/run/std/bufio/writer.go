// A buffered Writer: when it writes, in what pieces, and errors that stay.

package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
)

type pieces struct{ got []string }

func (p *pieces) Write(b []byte) (int, error) {
	p.got = append(p.got, string(b))
	return len(b), nil
}

type limited struct{ left int }

func (l *limited) Write(b []byte) (int, error) {
	if len(b) > l.left {
		n := l.left
		l.left = 0
		return n, errors.New("full")
	}
	l.left -= len(b)
	return len(b), nil
}

type short struct{}

func (short) Write(b []byte) (int, error) { return len(b) / 2, nil }

func main() {
	p := &pieces{}
	w := bufio.NewWriterSize(p, 8)
	fmt.Println(w.Size(), w.Available(), w.Buffered(), bufio.NewWriterSize(w, 4) == w, bufio.NewWriter(p).Size(), bufio.NewWriterSize(p, -1).Size())
	w.WriteString("abc")
	fmt.Println(w.Buffered(), w.Available(), p.got)
	w.WriteString("defghijk")
	fmt.Println(w.Buffered(), p.got)
	w.Write([]byte("this is longer than eight"))
	fmt.Println(w.Buffered(), p.got)
	w.Flush()
	w.Flush()
	fmt.Printf("%q\n", p.got)
	p.got = nil
	w.WriteString(strings.Repeat("x", 20))
	fmt.Printf("%q %d\n", p.got, w.Buffered())
	w.Flush()
	p.got = nil
	for i := range 7 {
		w.WriteByte(byte('0' + i))
	}
	n, err := w.WriteRune('日')
	fmt.Printf("%d %v %q %d\n", n, err, p.got, w.Buffered())
	n, err = w.WriteRune(-1)
	fmt.Println(n, err, w.WriteByte('!'))
	w.Flush()
	fmt.Printf("%q\n", p.got)
	p.got = nil
	b := w.AvailableBuffer()
	fmt.Println(len(b), cap(b))
	b = append(b, "in place"...)
	w.Write(b)
	fmt.Println(w.Buffered(), p.got)
	k, err := w.ReadFrom(strings.NewReader("read from a reader"))
	fmt.Printf("%d %v %q %d\n", k, err, p.got, w.Buffered())
	w.Flush()
	fmt.Printf("%q\n", p.got)

	w.Reset(&limited{10})
	n, err = w.WriteString("0123456789")
	fmt.Println(n, err, w.Buffered())
	n, err = w.WriteString("0123456789")
	fmt.Println(n, err, w.Buffered())
	n, err = w.WriteString("more")
	fmt.Println(n, err)
	fmt.Println(w.Flush(), w.WriteByte('x'))
	n, err = w.WriteRune('y')
	fmt.Println(n, err)
	k, err = w.ReadFrom(strings.NewReader("z"))
	fmt.Println(k, err)
	w.Reset(short{})
	w.WriteString("abcd")
	fmt.Println(w.Flush(), w.Buffered(), w.Flush())

	rw := bufio.NewReadWriter(bufio.NewReader(strings.NewReader("in")), bufio.NewWriter(p))
	s, err := rw.ReadString('x')
	fmt.Println(s, err)
	fmt.Fprint(rw, "out")
	rw.Flush()
	fmt.Println(p.got[len(p.got)-1])
	var _ io.StringWriter = w
}

// Output:
// 8 8 0 true 4096 4096
// 3 5 []
// 3 [abcdefgh]
// 0 [abcdefgh ijkthis  is longer than eight]
// ["abcdefgh" "ijkthis " "is longer than eight"]
// ["xxxxxxxx" "xxxxxxxx"] 4
// 3 <nil> ["0123456"] 3
// 3 <nil> <nil>
// ["0123456" "日�!"]
// 0 8
// 8 []
// 18 <nil> ["in place" "read fro" "m a read"] 2
// ["in place" "read fro" "m a read" "er"]
// 10 <nil> 2
// 6 full 6
// 0 full
// full full
// 0 full
// 0 full
// short write 2 short write
// in EOF
// out
