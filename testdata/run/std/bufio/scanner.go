// Scanners: split functions, limits of the buffer, empty tokens, and splits that go wrong.

package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
)

type dribble struct{ r io.Reader }

func (d dribble) Read(p []byte) (int, error) { return d.r.Read(p[:1]) }

func scan(name string, sc *bufio.Scanner) {
	fmt.Print(name, ": ")
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	for n := 0; sc.Scan() && n < 20; n++ {
		fmt.Printf("%q ", sc.Text())
	}
	fmt.Println(sc.Err(), len(sc.Bytes()))
}

func main() {
	texts := []string{"", "one", "one\n", "a\n\nb", "a\r\nb\r", "\n", "\r\n", " w1  w2\t\u00a0w3 ", "é日\xff\xe6", "x\x00y"}
	for _, t := range texts {
		for _, s := range []struct {
			name string
			f    bufio.SplitFunc
		}{{"lines", bufio.ScanLines}, {"words", bufio.ScanWords}, {"runes", bufio.ScanRunes}, {"bytes", bufio.ScanBytes}} {
			sc := bufio.NewScanner(dribble{strings.NewReader(t)})
			sc.Split(s.f)
			scan(s.name, sc)
		}
	}
	sc := bufio.NewScanner(strings.NewReader("short\n" + strings.Repeat("x", 100) + "\nafter"))
	sc.Buffer(make([]byte, 0, 10), 50)
	scan("too long", sc)
	fmt.Println(sc.Scan(), sc.Text() == "")
	sc = bufio.NewScanner(strings.NewReader(strings.Repeat("x", bufio.MaxScanTokenSize-1) + "\nz"))
	fmt.Println(sc.Scan(), len(sc.Bytes()), sc.Scan(), sc.Text(), sc.Err())
	sc = bufio.NewScanner(strings.NewReader(strings.Repeat("x", bufio.MaxScanTokenSize) + "\nz"))
	fmt.Println(sc.Scan(), sc.Err(), errors.Is(sc.Err(), bufio.ErrTooLong))
	split := func(data []byte, atEOF bool) (int, []byte, error) {
		if i := bytes.IndexByte(data, ','); i >= 0 {
			if string(data[:i]) == "stop" {
				return i + 1, []byte("last"), bufio.ErrFinalToken
			}
			if string(data[:i]) == "bad" {
				return 0, nil, errors.New("bad field")
			}
			if string(data[:i]) == "over" {
				return len(data) + 1, data, nil
			}
			if string(data[:i]) == "back" {
				return -1, data, nil
			}
			return i + 1, data[:i], nil
		}
		if !atEOF {
			return 0, nil, nil
		}
		return 0, data, bufio.ErrFinalToken
	}
	for _, t := range []string{"a,b,c", "a,,", "a,stop,b", "a,bad,b", "a,over,b", "a,back,b", ""} {
		sc := bufio.NewScanner(strings.NewReader(t))
		sc.Split(split)
		scan("fields", sc)
	}
	sc = bufio.NewScanner(strings.NewReader("loop"))
	sc.Split(func(data []byte, atEOF bool) (int, []byte, error) {
		if atEOF {
			return 0, []byte{}, nil
		}
		return 0, nil, nil
	})
	func() {
		defer func() { fmt.Println(recover()) }()
		for sc.Scan() {
		}
	}()
	sc = bufio.NewScanner(strings.NewReader("x"))
	sc.Split(func(data []byte, atEOF bool) (int, []byte, error) {
		if atEOF && len(data) == 0 {
			return 0, nil, nil
		}
		return len(data), nil, nil
	})
	scan("skips", sc)
	sc = bufio.NewScanner(iotest{})
	scan("error", sc)
	sc = bufio.NewScanner(strings.NewReader("x"))
	sc.Scan()
	for _, f := range []func(){func() { sc.Split(bufio.ScanWords) }, func() { sc.Buffer(nil, 1) }} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
	sc = bufio.NewScanner(stuck{})
	fmt.Println(sc.Scan(), sc.Err())
	fmt.Println(bufio.ErrNegativeAdvance, bufio.ErrAdvanceTooFar, bufio.ErrBadReadCount, bufio.ErrInvalidUnreadByte, bufio.ErrInvalidUnreadRune, bufio.ErrBufferFull, bufio.ErrNegativeCount)
}

type iotest struct{}

func (iotest) Read(p []byte) (int, error) { return copy(p, "part"), errors.New("torn") }

type stuck struct{}

func (stuck) Read(p []byte) (int, error) { return 0, nil }

// Output:
// lines: <nil> 0
// words: <nil> 0
// runes: <nil> 0
// bytes: <nil> 0
// lines: "one" <nil> 0
// words: "one" <nil> 0
// runes: "o" "n" "e" <nil> 0
// bytes: "o" "n" "e" <nil> 0
// lines: "one" <nil> 0
// words: "one" <nil> 0
// runes: "o" "n" "e" "\n" <nil> 0
// bytes: "o" "n" "e" "\n" <nil> 0
// lines: "a" "" "b" <nil> 0
// words: "a" "b" <nil> 0
// runes: "a" "\n" "\n" "b" <nil> 0
// bytes: "a" "\n" "\n" "b" <nil> 0
// lines: "a" "b" <nil> 0
// words: "a" "b" <nil> 0
// runes: "a" "\r" "\n" "b" "\r" <nil> 0
// bytes: "a" "\r" "\n" "b" "\r" <nil> 0
// lines: "" <nil> 0
// words: <nil> 0
// runes: "\n" <nil> 0
// bytes: "\n" <nil> 0
// lines: "" <nil> 0
// words: <nil> 0
// runes: "\r" "\n" <nil> 0
// bytes: "\r" "\n" <nil> 0
// lines: " w1  w2\t\u00a0w3 " <nil> 0
// words: "w1" "w2" "w3" <nil> 0
// runes: " " "w" "1" " " " " "w" "2" "\t" "\u00a0" "w" "3" " " <nil> 0
// bytes: " " "w" "1" " " " " "w" "2" "\t" "\xc2" "\xa0" "w" "3" " " <nil> 0
// lines: "é日\xff\xe6" <nil> 0
// words: "é日\xff\xe6" <nil> 0
// runes: "é" "日" "�" "�" <nil> 0
// bytes: "\xc3" "\xa9" "\xe6" "\x97" "\xa5" "\xff" "\xe6" <nil> 0
// lines: "x\x00y" <nil> 0
// words: "x\x00y" <nil> 0
// runes: "x" "\x00" "y" <nil> 0
// bytes: "x" "\x00" "y" <nil> 0
// too long: "short" bufio.Scanner: token too long 0
// true false
// true 65535 true z <nil>
// false bufio.Scanner: token too long true
// fields: "a" "b" "c" <nil> 1
// fields: "a" "" "" <nil> 0
// fields: "a" "last" <nil> 4
// fields: "a" bad field 1
// fields: "a" bufio.Scanner: SplitFunc returns advance count beyond input 1
// fields: "a" bufio.Scanner: SplitFunc returns negative advance count 1
// fields: "" <nil> 0
// bufio.Scan: too many empty tokens without progressing
// skips: <nil> 0
// error: "part" torn 0
// Split called after Scan
// Buffer called after Scan
// false multiple Read calls return no data or error
// bufio.Scanner: SplitFunc returns negative advance count bufio.Scanner: SplitFunc returns advance count beyond input bufio.Scanner: Read returned impossible count bufio: invalid use of UnreadByte bufio: invalid use of UnreadRune bufio: buffer full bufio: negative count
