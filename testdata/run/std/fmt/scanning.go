package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
)

type hexed int

func (h *hexed) Scan(state fmt.ScanState, verb rune) error {
	width, ok := state.Width()
	token, err := state.Token(true, func(r rune) bool { return strings.ContainsRune("0123456789abcdef", r) })
	if err != nil {
		return err
	}
	if len(token) == 0 {
		return errors.New("no digits")
	}
	*h = hexed(len(token)*100 + width)
	r, _, err := state.ReadRune()
	if err == nil && r != '!' {
		state.UnreadRune()
	}
	fmt.Printf("<%c %d %v %q %v>", verb, width, ok, token, err)
	return nil
}

type quoted string

func (q quoted) GoString() string { return "quoted(" + string(q) + ")" }

type shown struct{}

func (shown) Format(s fmt.State, verb rune) { fmt.Fprint(s, fmt.FormatString(s, verb)) }

func main() {
	var a, b int
	var s, t string
	var f float64
	var r rune
	var by []byte
	var u uint8
	var ok bool
	var c complex128
	var h hexed
	report := func(n int, err error) {
		fmt.Printf("%d %v | %d %d %q %q %v %q %q %d %v %v %d\n", n, err, a, b, s, t, f, r, by, u, ok, c, h)
		a, b, s, t, f, r, by, u, ok, c, h = 0, 0, "", "", 0, 0, nil, 0, false, 0, 0
	}
	report(fmt.Sscan("1 2 word", &a, &b, &s))
	report(fmt.Sscan("1\n2\n", &a, &b))
	report(fmt.Sscan("0x1f 0b11", &a, &b))
	report(fmt.Sscan("0o17 1_000", &a, &b))
	report(fmt.Sscan("x", &a))
	report(fmt.Sscan("", &a))
	report(fmt.Sscan("7", &a, &b))
	report(fmt.Sscan("300", &u))
	report(fmt.Sscan("true 1.5e3 (1+2i) bytes", &ok, &f, &c, &by))
	report(fmt.Sscan("yes", &ok))
	report(fmt.Sscan("99999999999999999999", &a))
	report(fmt.Sscan("-0x8 +5", &a, &b))
	report(fmt.Sscan("abc! 9", &h, &a))
	report(fmt.Sscan("zz", &h))
	report(fmt.Sscan("inf NaN", &f, &f))
	report(fmt.Sscanln("1 2", &a, &b))
	report(fmt.Sscanln("1\n2", &a, &b))
	report(fmt.Sscanln("1 2 3", &a, &b))
	report(fmt.Sscanln("1", &a, &b))
	report(fmt.Sscanf("12:34", "%d:%d", &a, &b))
	report(fmt.Sscanf("12-34", "%d:%d", &a, &b))
	report(fmt.Sscanf("12 : 34", "%d : %d", &a, &b))
	report(fmt.Sscanf("ff 17 101", "%x %o %b", &a, &b, &u))
	report(fmt.Sscanf("123456", "%3d%2d", &a, &b))
	report(fmt.Sscanf("abcdef", "%2s%s", &s, &t))
	report(fmt.Sscanf("xyz", "%c", &r))
	report(fmt.Sscanf("\"q \\n\" `raw`", "%q %q", &s, &t))
	report(fmt.Sscanf("68656c6c6f", "%x", &s))
	report(fmt.Sscanf("50%", "%d%%", &a))
	report(fmt.Sscanf("5", "%d%%", &a))
	report(fmt.Sscanf("5\n6", "%d\n%d", &a, &b))
	report(fmt.Sscanf("5 6", "%d\n%d", &a, &b))
	report(fmt.Sscanf("5 6", "%d", &a))
	report(fmt.Sscanf("5", "%d %d", &a, &b))
	report(fmt.Sscanf("5", "%z", &a))
	report(fmt.Sscanf("5", "%d", a))
	report(fmt.Sscanf("5", "%d"))
	report(fmt.Sscanf("5", "%d", &a, &b))
	report(fmt.Sscanf("1.5", "%e", &f))
	report(fmt.Sscanf("t", "%t", &ok))
	report(fmt.Sscanf("U+263A 65", "%U %d", &r, &a))
	report(fmt.Sscanf("é5", "é%d", &a))
	report(fmt.Sscanf("abc", "%5v", &h))
	report(fmt.Sscanf("1 2", "%d%d", &a, &b))
	reader := strings.NewReader("1 2\n3 4\nrest of it")
	report(fmt.Fscan(reader, &a, &b))
	report(fmt.Fscanln(reader, &a, &b))
	report(fmt.Fscanln(reader, &a, &b))
	report(fmt.Fscanf(reader, "rest %s", &s))
	left, _ := io.ReadAll(reader)
	fmt.Printf("%q\n", left)
	buffered := bufio.NewReader(strings.NewReader("10,20;30"))
	report(fmt.Fscanf(buffered, "%d,%d", &a, &b))
	report(fmt.Fscanf(buffered, ";%d", &a))
	report(fmt.Fscan(buffered, &a))
	fmt.Println(fmt.Scan(&a))
	fmt.Println(fmt.Scanln(&a))
	fmt.Println(fmt.Scanf("%d", &a))
	var _ fmt.Scanner = &h
	var g fmt.GoStringer = quoted("x")
	fmt.Printf("%#v %v %+q\n", g, g, g)
	fmt.Printf("%v|%+-#x|% 010.3f|%5.q\n", shown{}, shown{}, shown{}, shown{})
}

// Output:
// 3 <nil> | 1 2 "word" "" 0 '\x00' "" 0 false (0+0i) 0
// 2 <nil> | 1 2 "" "" 0 '\x00' "" 0 false (0+0i) 0
// 2 <nil> | 31 3 "" "" 0 '\x00' "" 0 false (0+0i) 0
// 2 <nil> | 15 1000 "" "" 0 '\x00' "" 0 false (0+0i) 0
// 0 expected integer | 0 0 "" "" 0 '\x00' "" 0 false (0+0i) 0
// 0 EOF | 0 0 "" "" 0 '\x00' "" 0 false (0+0i) 0
// 1 EOF | 7 0 "" "" 0 '\x00' "" 0 false (0+0i) 0
// 0 unsigned integer overflow on token 300 | 0 0 "" "" 0 '\x00' "" 0 false (0+0i) 0
// 4 <nil> | 0 0 "" "" 1500 '\x00' "bytes" 0 true (1+2i) 0
// 1 <nil> | 0 0 "" "" 0 '\x00' "" 0 false (0+0i) 0
// 0 strconv.ParseInt: parsing "99999999999999999999": value out of range | 0 0 "" "" 0 '\x00' "" 0 false (0+0i) 0
// 2 <nil> | -8 5 "" "" 0 '\x00' "" 0 false (0+0i) 0
// <v 0 false "abc" <nil>>2 <nil> | 9 0 "" "" 0 '\x00' "" 0 false (0+0i) 300
// 0 no digits | 0 0 "" "" 0 '\x00' "" 0 false (0+0i) 0
// 2 <nil> | 0 0 "" "" NaN '\x00' "" 0 false (0+0i) 0
// 2 <nil> | 1 2 "" "" 0 '\x00' "" 0 false (0+0i) 0
// 1 unexpected newline | 1 0 "" "" 0 '\x00' "" 0 false (0+0i) 0
// 2 expected newline | 1 2 "" "" 0 '\x00' "" 0 false (0+0i) 0
// 1 EOF | 1 0 "" "" 0 '\x00' "" 0 false (0+0i) 0
// 2 <nil> | 12 34 "" "" 0 '\x00' "" 0 false (0+0i) 0
// 1 input does not match format | 12 0 "" "" 0 '\x00' "" 0 false (0+0i) 0
// 2 <nil> | 12 34 "" "" 0 '\x00' "" 0 false (0+0i) 0
// 3 <nil> | 255 15 "" "" 0 '\x00' "" 5 false (0+0i) 0
// 2 <nil> | 123 45 "" "" 0 '\x00' "" 0 false (0+0i) 0
// 2 <nil> | 0 0 "ab" "cdef" 0 '\x00' "" 0 false (0+0i) 0
// 1 <nil> | 0 0 "" "" 0 'x' "" 0 false (0+0i) 0
// 2 <nil> | 0 0 "q \n" "raw" 0 '\x00' "" 0 false (0+0i) 0
// 1 <nil> | 0 0 "hello" "" 0 '\x00' "" 0 false (0+0i) 0
// 1 <nil> | 50 0 "" "" 0 '\x00' "" 0 false (0+0i) 0
// 1 unexpected EOF | 5 0 "" "" 0 '\x00' "" 0 false (0+0i) 0
// 2 <nil> | 5 6 "" "" 0 '\x00' "" 0 false (0+0i) 0
// 1 newline in format does not match input | 5 0 "" "" 0 '\x00' "" 0 false (0+0i) 0
// 1 <nil> | 5 0 "" "" 0 '\x00' "" 0 false (0+0i) 0
// 1 EOF | 5 0 "" "" 0 '\x00' "" 0 false (0+0i) 0
// 0 bad verb '%z' for integer | 0 0 "" "" 0 '\x00' "" 0 false (0+0i) 0
// 0 type not a pointer: int | 0 0 "" "" 0 '\x00' "" 0 false (0+0i) 0
// 0 too few operands for format '%d' | 0 0 "" "" 0 '\x00' "" 0 false (0+0i) 0
// 1 too many operands | 5 0 "" "" 0 '\x00' "" 0 false (0+0i) 0
// 1 <nil> | 0 0 "" "" 1.5 '\x00' "" 0 false (0+0i) 0
// 1 <nil> | 0 0 "" "" 0 '\x00' "" 0 true (0+0i) 0
// 2 <nil> | 65 0 "" "" 0 '☺' "" 0 false (0+0i) 0
// 1 <nil> | 5 0 "" "" 0 '\x00' "" 0 false (0+0i) 0
// <v 5 true "abc" EOF>1 <nil> | 0 0 "" "" 0 '\x00' "" 0 false (0+0i) 305
// 2 <nil> | 1 2 "" "" 0 '\x00' "" 0 false (0+0i) 0
// 2 <nil> | 1 2 "" "" 0 '\x00' "" 0 false (0+0i) 0
// 0 unexpected newline | 0 0 "" "" 0 '\x00' "" 0 false (0+0i) 0
// 2 <nil> | 3 4 "" "" 0 '\x00' "" 0 false (0+0i) 0
// 1 <nil> | 0 0 "of" "" 0 '\x00' "" 0 false (0+0i) 0
// " it"
// 2 <nil> | 10 20 "" "" 0 '\x00' "" 0 false (0+0i) 0
// 1 <nil> | 30 0 "" "" 0 '\x00' "" 0 false (0+0i) 0
// 0 EOF | 0 0 "" "" 0 '\x00' "" 0 false (0+0i) 0
// 0 EOF
// 0 EOF
// 0 EOF
// quoted(x) x "x"
// %v|%+-#x|% 010.3f|%5.0q
