// Reader, Writer and Scanner.

package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

func main() {
	r := bufio.NewReaderSize(strings.NewReader("first line\nsecond 日本\nno end"), 16)
	s, err := r.ReadString('\n')
	fmt.Printf("%q %v\n", s, err)
	p, err := r.Peek(6)
	fmt.Printf("%q %v %d\n", p, err, r.Buffered())
	fmt.Println(r.Discard(7))
	c, size, err := r.ReadRune()
	fmt.Println(string(c), size, err, r.UnreadRune())
	line, prefix, err := r.ReadLine()
	fmt.Printf("%q %v %v\n", line, prefix, err)
	b, err := r.ReadBytes('\n')
	fmt.Printf("%q %v\n", b, err)
	_, err = r.ReadByte()
	fmt.Println(err, err == io.EOF)
	_, err = r.ReadSlice('x')
	fmt.Println(err)

	for _, split := range []bufio.SplitFunc{bufio.ScanLines, bufio.ScanWords, bufio.ScanRunes} {
		sc := bufio.NewScanner(strings.NewReader("a b\r\nö  c\n\nend"))
		sc.Split(split)
		for sc.Scan() {
			fmt.Printf("%q ", sc.Text())
		}
		fmt.Println(sc.Err())
	}
	sc := bufio.NewScanner(strings.NewReader(strings.Repeat("x", 100)))
	sc.Buffer(make([]byte, 10), 20)
	fmt.Println(sc.Scan(), sc.Err(), errors.Is(sc.Err(), bufio.ErrTooLong))
	sc = bufio.NewScanner(strings.NewReader("1,2,3"))
	sc.Split(func(data []byte, atEOF bool) (int, []byte, error) {
		for i, c := range data {
			if c == ',' {
				return i + 1, data[:i], nil
			}
		}
		if atEOF && len(data) > 0 {
			return len(data), data, bufio.ErrFinalToken
		}
		return 0, nil, nil
	})
	for sc.Scan() {
		fmt.Print(sc.Text(), ";")
	}
	fmt.Println(sc.Err())

	w := bufio.NewWriterSize(os.Stdout, 8)
	fmt.Fprint(w, "abc")
	fmt.Println("before", w.Buffered(), w.Available(), w.Size())
	w.WriteString(" a longer text")
	w.WriteByte('\n')
	w.WriteRune('ö')
	w.Write([]byte("\n"))
	fmt.Println(w.Flush())
	f := bufio.NewWriter(failing{})
	f.WriteString("x")
	fmt.Println(f.Flush(), f.Flush())
	rw := bufio.NewReadWriter(bufio.NewReader(strings.NewReader("in")), w)
	text, _ := rw.ReadString(0)
	rw.WriteString(text + "\n")
	rw.Flush()
}

type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, errors.New("no room") }

// Output:
// "first line\n" <nil>
// "second" <nil> 16
// 7 <nil>
// 日 3 <nil> <nil>
// "日本" false <nil>
// "no end" EOF
// EOF true
// EOF
// "a b" "ö  c" "" "end" <nil>
// "a" "b" "ö" "c" "end" <nil>
// "a" " " "b" "\r" "\n" "ö" " " " " "c" "\n" "\n" "e" "n" "d" <nil>
// false bufio.Scanner: token too long true
// 1;2;3;<nil>
// before 3 5 8
// abc a longer text
// ö
// <nil>
// no room no room
// in
