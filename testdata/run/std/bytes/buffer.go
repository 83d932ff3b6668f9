// Buffer and Reader.

package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"strings"
)

func main() {
	var b bytes.Buffer
	b.WriteString("hello ")
	b.Write([]byte("world"))
	b.WriteByte('!')
	b.WriteRune('ö')
	fmt.Fprintf(&b, " %d", 42)
	fmt.Println(b.String(), b.Len(), b.Cap())
	p := make([]byte, 5)
	n, err := b.Read(p)
	fmt.Println(n, err, string(p), string(b.Next(1)))
	c, _ := b.ReadByte()
	fmt.Println(string(c), b.UnreadByte(), b.UnreadByte())
	line, err := b.ReadString('!')
	fmt.Printf("%q %v\n", line, err)
	r, size, err := b.ReadRune()
	fmt.Println(string(r), size, err, b.UnreadRune(), b.UnreadRune())
	rest, err := b.ReadBytes('\n')
	fmt.Printf("%q %v %d\n", rest, err, b.Len())
	_, err = b.ReadByte()
	fmt.Println(err)
	k, err := b.ReadFrom(strings.NewReader(strings.Repeat("x", 2000)))
	fmt.Println(k, err, b.Len(), b.Cap())
	b.Truncate(3)
	b.Grow(10)
	fmt.Println(b.WriteTo(os.Stdout))
	fmt.Println((*bytes.Buffer)(nil), bytes.NewBufferString("abc"), bytes.NewBuffer([]byte("xyz")).Bytes())
	rd := bytes.NewReader([]byte("0123456789"))
	fmt.Println(rd.Seek(-3, io.SeekEnd))
	all, _ := io.ReadAll(rd)
	fmt.Println(string(all), rd.Len(), rd.Size())
	m, err := rd.ReadAt(p, 8)
	fmt.Println(m, err, string(p[:m]))
	_, err = rd.Seek(-1, io.SeekStart)
	fmt.Println(err)
	defer func() { fmt.Println(recover()) }()
	b.Truncate(100)
}

// Output:
// hello world!ö 42 17 64
// 5 <nil> hello
// w <nil> bytes.Buffer: UnreadByte: previous operation was not a successful read
// "world!" <nil>
// ö 2 <nil> <nil> bytes.Buffer: UnreadRune: previous operation was not a successful ReadRune
// "ö 42" EOF 0
// EOF
// 2000 <nil> 2000 4096
// xxx3 <nil>
// <nil> abc [120 121 122]
// 7 <nil>
// 789 0 10
// 2 EOF 89
// bytes.Reader.Seek: negative position
// bytes.Buffer: truncation out of range
