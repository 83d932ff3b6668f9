// Scanning: Sscan, Sscanln, Sscanf, Fscan and what they say of input that does not fit.
package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
)

type celsius float32
type word string
type raw []byte

type point struct{ x, y int }

func (p *point) Scan(s fmt.ScanState, verb rune) error {
	s.SkipSpace()
	tok, err := s.Token(true, func(r rune) bool { return r != ';' })
	if err != nil {
		return err
	}
	w, ok := s.Width()
	r, size, err := s.ReadRune()
	fmt.Printf("[%c %q %d %t %q %d %v]", verb, tok, w, ok, r, size, err)
	if _, err := fmt.Sscanf(string(tok), "%d,%d", &p.x, &p.y); err != nil {
		return err
	}
	return nil
}

type badScan struct{}

func (badScan) Scan(s fmt.ScanState, verb rune) error {
	if verb == 'z' {
		return io.EOF
	}
	return errors.New("bad scan")
}

type slow struct{ r io.Reader }

func (s slow) Read(b []byte) (int, error) { return s.r.Read(b[:1]) }

func main() {
	show := func(n int, err error) { fmt.Print(n, " ", err, "\n") }
	inputs := []string{"", " ", "5", " 5 6", "5\n6", "5\n", "abc", "5abc", "-7 8 9", "0x1F 010", "1e3 2", "99999999999999999999 1", "true false", "tru", "T F", "\t5\t\r\n6\n", "5 6 x", "+5 -0", "1_000 2", "0b11 0o7", "é 1"}
	for _, in := range inputs {
		fmt.Printf("%q\n", in)
		var a, b int
		n, err := fmt.Sscan(in, &a, &b)
		fmt.Println(" Sscan int", n, err, a, b)
		n, err = fmt.Sscanln(in, &a, &b)
		fmt.Println(" Sscanln int", n, err, a, b)
		var s, t string
		n, err = fmt.Sscan(in, &s, &t)
		fmt.Printf(" Sscan string %d %v %q %q\n", n, err, s, t)
		n, err = fmt.Sscanln(in, &s, &t)
		fmt.Printf(" Sscanln string %d %v %q %q\n", n, err, s, t)
		var f float64
		var g float32
		n, err = fmt.Sscan(in, &f, &g)
		fmt.Println(" Sscan float", n, err, f, g)
		var p, q bool
		n, err = fmt.Sscan(in, &p, &q)
		fmt.Println(" Sscan bool", n, err, p, q)
		var u uint8
		var i8 int8
		n, err = fmt.Sscan(in, &u, &i8)
		fmt.Println(" Sscan uint8", n, err, u, i8)
		var c complex128
		n, err = fmt.Sscan(in, &c)
		fmt.Println(" Sscan complex", n, err, c)
		n, err = fmt.Sscanf(in, "%d %d", &a, &b)
		fmt.Println(" Sscanf", n, err, a, b)
		n, err = fmt.Sscanf(in, "%d\n%d\n", &a, &b)
		fmt.Println(" Sscanf nl", n, err, a, b)
		n, err = fmt.Sscanf(in, "%s%v", &s, &t)
		fmt.Printf(" Sscanf s %d %v %q %q\n", n, err, s, t)
	}
	var (
		i   int
		r   rune
		s   string
		b   []byte
		x   uint16
		f   float64
		t   celsius
		w   word
		rw  raw
		c64 complex64
		p   point
		i8  int8
	)
	show(fmt.Sscanf("age: 42 name:bob", "age: %d name:%s", &i, &s))
	fmt.Println(i, s)
	show(fmt.Sscanf("12345678", "%3d%5s", &i, &s))
	fmt.Println(i, s)
	show(fmt.Sscanf("ff 755 101 xyz", "%x %o %b %c", &i, &x, &i8, &r))
	fmt.Println(i, x, i8, r)
	show(fmt.Sscanf("50% off", "%d%% off", &i))
	show(fmt.Sscanf("50 off", "%d%% off", &i))
	show(fmt.Sscanf(`"quo\tted" `+"`raw q`", "%q %q", &s, &w))
	fmt.Printf("%q %q\n", s, w)
	show(fmt.Sscanf("68656c6c6f 6A", "%x %X", &s, &b))
	fmt.Printf("%q %q\n", s, b)
	show(fmt.Sscan("21.5 named bytes (1+2i)", &t, &w, &rw, &c64))
	fmt.Println(t, w, string(rw), c64)
	show(fmt.Sscan("1,2;rest", &p))
	fmt.Println(p)
	show(fmt.Sscanf("3,4;x", "%5v", &p))
	fmt.Println(p)
	show(fmt.Sscan("x", badScan{}))
	show(fmt.Sscanf("x", "%z", badScan{}))
	show(fmt.Sscan("1", i))
	show(fmt.Sscan("1", &p.x, &struct{}{}))
	show(fmt.Sscan("1", &struct{}{}))
	show(fmt.Sscanf("1", "%s", &i))
	show(fmt.Sscanf("1", "%d", &s))
	show(fmt.Sscanf("1", "%t", &f))
	show(fmt.Sscanf("1", "%q", &i))
	show(fmt.Sscanf("1 2", "%d", &i, &i))
	show(fmt.Sscanf("1 2", "%d %d", &i))
	show(fmt.Sscanf("1", "%d %", &i))
	show(fmt.Sscanf("1x", "%dy", &i))
	show(fmt.Sscanf("300", "%d", &i8))
	show(fmt.Sscanf("70000", "%d", &x))
	show(fmt.Sscanf("-1", "%d", &x))
	show(fmt.Sscanf("U+1F", "%U", &i))
	fmt.Println(i)
	show(fmt.Sscanf("1f", "%U", &i))
	show(fmt.Sscanf("\u4e16x", "%c%c", &r, &i8))
	fmt.Println(r, i8)
	show(fmt.Sscanf("\u4e16", "%c", &i8))
	show(fmt.Sscanf("abc", "%q", &s))
	show(fmt.Sscanf("zz", "%x", &s))
	show(fmt.Sscanf("6", "%x", &s))
	show(fmt.Sscanf("1.5p3 0x1p-2", "%g %e", &f, &t))
	fmt.Println(f, t)
	show(fmt.Sscan("NaN -Inf inf", &f, &f, &t))
	fmt.Println(f, t)
	show(fmt.Sscan("1e400", &f))
	show(fmt.Sscan("1e", &f))
	show(fmt.Sscan(".", &f))
	show(fmt.Sscan("(1+2", &c64))
	show(fmt.Sscan("1-i", &c64))
	show(fmt.Sscan("FALSE", new(bool)))
	show(fmt.Sscan("falsx", new(bool)))
	show(fmt.Sscanf("a b", "a b"))
	show(fmt.Sscanf("ab", "a b"))
	show(fmt.Sscanf("a\nb", "a b"))
	show(fmt.Sscanf("a \n b", "a\nb"))
	show(fmt.Sscanf("a  b", "a b"))
	show(fmt.Sscanf("a b", "a\nb"))
	show(fmt.Sscanf("5 a", "%d\n", &i))
	show(fmt.Sscanf("5\n", "%d\n", &i))

	br := bufio.NewReader(strings.NewReader("1 2\n3 4\n5"))
	for {
		var a, b int
		n, err := fmt.Fscanln(br, &a, &b)
		fmt.Println(n, err, a, b)
		if err != nil {
			break
		}
	}
	one := slow{strings.NewReader("10 20 héé 40")}
	var a1, a2, a3, a4 string
	show(fmt.Fscan(one, &a1, &a2))
	show(fmt.Fscan(one, &a3, &a4))
	fmt.Println(a1, a2, a3, a4)
	var buf bytes.Buffer
	fmt.Fprint(&buf, "7 eight 9.5")
	show(fmt.Fscan(&buf, &i, &s, &f))
	fmt.Println(i, s, f)
	fmt.Println(fmt.Scan(&i))
	fmt.Println(string(fmt.Append([]byte("<"), 1, "a", 2, 3)), string(fmt.Appendf(nil, "%03d", 7)), string(fmt.Appendln(nil, "x", 1)))
}

// Output:
// ""
//  Sscan int 0 EOF 0 0
//  Sscanln int 0 EOF 0 0
//  Sscan string 0 EOF "" ""
//  Sscanln string 0 EOF "" ""
//  Sscan float 0 EOF 0 0
//  Sscan bool 0 EOF false false
//  Sscan uint8 0 EOF 0 0
//  Sscan complex 0 EOF (0+0i)
//  Sscanf 0 EOF 0 0
//  Sscanf nl 0 EOF 0 0
//  Sscanf s 0 EOF "" ""
// " "
//  Sscan int 0 EOF 0 0
//  Sscanln int 0 EOF 0 0
//  Sscan string 0 EOF "" ""
//  Sscanln string 0 EOF "" ""
//  Sscan float 0 EOF 0 0
//  Sscan bool 0 EOF false false
//  Sscan uint8 0 EOF 0 0
//  Sscan complex 0 EOF (0+0i)
//  Sscanf 0 EOF 0 0
//  Sscanf nl 0 EOF 0 0
//  Sscanf s 0 EOF "" ""
// "5"
//  Sscan int 1 EOF 5 0
//  Sscanln int 1 EOF 5 0
//  Sscan string 1 EOF "5" ""
//  Sscanln string 1 EOF "5" ""
//  Sscan float 1 EOF 5 0
//  Sscan bool 1 EOF false false
//  Sscan uint8 1 EOF 5 0
//  Sscan complex 0 syntax error scanning complex number (0+0i)
//  Sscanf 1 EOF 5 0
//  Sscanf nl 1 EOF 5 0
//  Sscanf s 1 EOF "5" ""
// " 5 6"
//  Sscan int 2 <nil> 5 6
//  Sscanln int 2 <nil> 5 6
//  Sscan string 2 <nil> "5" "6"
//  Sscanln string 2 <nil> "5" "6"
//  Sscan float 2 <nil> 5 6
//  Sscan bool 2 <nil> false false
//  Sscan uint8 2 <nil> 5 6
//  Sscan complex 0 syntax error scanning complex number (0+0i)
//  Sscanf 2 <nil> 5 6
//  Sscanf nl 1 newline in format does not match input 5 6
//  Sscanf s 2 <nil> "5" "6"
// "5\n6"
//  Sscan int 2 <nil> 5 6
//  Sscanln int 1 unexpected newline 5 6
//  Sscan string 2 <nil> "5" "6"
//  Sscanln string 1 unexpected newline "5" "6"
//  Sscan float 2 <nil> 5 6
//  Sscan bool 2 <nil> false false
//  Sscan uint8 2 <nil> 5 6
//  Sscan complex 0 syntax error scanning complex number (0+0i)
//  Sscanf 1 newline in input does not match format 5 6
//  Sscanf nl 2 <nil> 5 6
//  Sscanf s 1 unexpected newline "5" "6"
// "5\n"
//  Sscan int 1 EOF 5 0
//  Sscanln int 1 unexpected newline 5 0
//  Sscan string 1 EOF "5" ""
//  Sscanln string 1 unexpected newline "5" ""
//  Sscan float 1 EOF 5 0
//  Sscan bool 1 EOF false false
//  Sscan uint8 1 EOF 5 0
//  Sscan complex 0 syntax error scanning complex number (0+0i)
//  Sscanf 1 newline in input does not match format 5 0
//  Sscanf nl 1 EOF 5 0
//  Sscanf s 1 unexpected newline "5" ""
// "abc"
//  Sscan int 0 expected integer 0 0
//  Sscanln int 0 expected integer 0 0
//  Sscan string 1 EOF "abc" ""
//  Sscanln string 1 EOF "abc" ""
//  Sscan float 0 strconv.ParseFloat: parsing "": invalid syntax 0 0
//  Sscan bool 2 <nil> false false
//  Sscan uint8 0 expected integer 0 0
//  Sscan complex 0 syntax error scanning complex number (0+0i)
//  Sscanf 0 expected integer 0 0
//  Sscanf nl 0 expected integer 0 0
//  Sscanf s 1 EOF "abc" ""
// "5abc"
//  Sscan int 1 expected integer 5 0
//  Sscanln int 1 expected integer 5 0
//  Sscan string 1 EOF "5abc" ""
//  Sscanln string 1 EOF "5abc" ""
//  Sscan float 1 strconv.ParseFloat: parsing "": invalid syntax 5 0
//  Sscan bool 2 <nil> false false
//  Sscan uint8 1 expected integer 5 0
//  Sscan complex 0 syntax error scanning complex number (0+0i)
//  Sscanf 1 expected space in input to match format 5 0
//  Sscanf nl 1 newline in format does not match input 5 0
//  Sscanf s 1 EOF "5abc" ""
// "-7 8 9"
//  Sscan int 2 <nil> -7 8
//  Sscanln int 2 expected newline -7 8
//  Sscan string 2 <nil> "-7" "8"
//  Sscanln string 2 expected newline "-7" "8"
//  Sscan float 2 <nil> -7 8
//  Sscan bool 2 <nil> false false
//  Sscan uint8 0 expected integer 0 0
//  Sscan complex 0 syntax error scanning complex number (0+0i)
//  Sscanf 2 <nil> -7 8
//  Sscanf nl 1 newline in format does not match input -7 8
//  Sscanf s 2 <nil> "-7" "8"
// "0x1F 010"
//  Sscan int 2 <nil> 31 8
//  Sscanln int 2 <nil> 31 8
//  Sscan string 2 <nil> "0x1F" "010"
//  Sscanln string 2 <nil> "0x1F" "010"
//  Sscan float 0 strconv.ParseFloat: parsing "0x1F": invalid syntax 0 0
//  Sscan bool 2 <nil> false false
//  Sscan uint8 2 <nil> 31 8
//  Sscan complex 0 syntax error scanning complex number (0+0i)
//  Sscanf 1 expected space in input to match format 0 8
//  Sscanf nl 1 newline in format does not match input 0 8
//  Sscanf s 2 <nil> "0x1F" "010"
// "1e3 2"
//  Sscan int 1 expected integer 1 0
//  Sscanln int 1 expected integer 1 0
//  Sscan string 2 <nil> "1e3" "2"
//  Sscanln string 2 <nil> "1e3" "2"
//  Sscan float 2 <nil> 1000 2
//  Sscan bool 2 <nil> true false
//  Sscan uint8 1 expected integer 1 0
//  Sscan complex 0 syntax error scanning complex number (0+0i)
//  Sscanf 1 expected space in input to match format 1 0
//  Sscanf nl 1 newline in format does not match input 1 0
//  Sscanf s 2 <nil> "1e3" "2"
// "99999999999999999999 1"
//  Sscan int 0 strconv.ParseInt: parsing "99999999999999999999": value out of range 0 0
//  Sscanln int 0 strconv.ParseInt: parsing "99999999999999999999": value out of range 0 0
//  Sscan string 2 <nil> "99999999999999999999" "1"
//  Sscanln string 2 <nil> "99999999999999999999" "1"
//  Sscan float 2 <nil> 1e+20 1
//  Sscan bool 2 <nil> false false
//  Sscan uint8 0 strconv.ParseUint: parsing "99999999999999999999": value out of range 0 0
//  Sscan complex 0 syntax error scanning complex number (0+0i)
//  Sscanf 0 strconv.ParseInt: parsing "99999999999999999999": value out of range 0 0
//  Sscanf nl 0 strconv.ParseInt: parsing "99999999999999999999": value out of range 0 0
//  Sscanf s 2 <nil> "99999999999999999999" "1"
// "true false"
//  Sscan int 0 expected integer 0 0
//  Sscanln int 0 expected integer 0 0
//  Sscan string 2 <nil> "true" "false"
//  Sscanln string 2 <nil> "true" "false"
//  Sscan float 0 strconv.ParseFloat: parsing "": invalid syntax 0 0
//  Sscan bool 2 <nil> true false
//  Sscan uint8 0 expected integer 0 0
//  Sscan complex 0 syntax error scanning complex number (0+0i)
//  Sscanf 0 expected integer 0 0
//  Sscanf nl 0 expected integer 0 0
//  Sscanf s 2 <nil> "true" "false"
// "tru"
//  Sscan int 0 expected integer 0 0
//  Sscanln int 0 expected integer 0 0
//  Sscan string 1 EOF "tru" ""
//  Sscanln string 1 EOF "tru" ""
//  Sscan float 0 strconv.ParseFloat: parsing "": invalid syntax 0 0
//  Sscan bool 0 syntax error scanning boolean false false
//  Sscan uint8 0 expected integer 0 0
//  Sscan complex 0 syntax error scanning complex number (0+0i)
//  Sscanf 0 expected integer 0 0
//  Sscanf nl 0 expected integer 0 0
//  Sscanf s 1 EOF "tru" ""
// "T F"
//  Sscan int 0 expected integer 0 0
//  Sscanln int 0 expected integer 0 0
//  Sscan string 2 <nil> "T" "F"
//  Sscanln string 2 <nil> "T" "F"
//  Sscan float 0 strconv.ParseFloat: parsing "": invalid syntax 0 0
//  Sscan bool 2 <nil> true false
//  Sscan uint8 0 expected integer 0 0
//  Sscan complex 0 syntax error scanning complex number (0+0i)
//  Sscanf 0 expected integer 0 0
//  Sscanf nl 0 expected integer 0 0
//  Sscanf s 2 <nil> "T" "F"
// "\t5\t\r\n6\n"
//  Sscan int 2 <nil> 5 6
//  Sscanln int 1 unexpected newline 5 6
//  Sscan string 2 <nil> "5" "6"
//  Sscanln string 1 unexpected newline "5" "6"
//  Sscan float 2 <nil> 5 6
//  Sscan bool 2 <nil> false false
//  Sscan uint8 2 <nil> 5 6
//  Sscan complex 0 syntax error scanning complex number (0+0i)
//  Sscanf 1 unexpected newline 5 6
//  Sscanf nl 2 <nil> 5 6
//  Sscanf s 1 unexpected newline "5" "6"
// "5 6 x"
//  Sscan int 2 <nil> 5 6
//  Sscanln int 2 expected newline 5 6
//  Sscan string 2 <nil> "5" "6"
//  Sscanln string 2 expected newline "5" "6"
//  Sscan float 2 <nil> 5 6
//  Sscan bool 2 <nil> false false
//  Sscan uint8 2 <nil> 5 6
//  Sscan complex 0 syntax error scanning complex number (0+0i)
//  Sscanf 2 <nil> 5 6
//  Sscanf nl 1 newline in format does not match input 5 6
//  Sscanf s 2 <nil> "5" "6"
// "+5 -0"
//  Sscan int 2 <nil> 5 0
//  Sscanln int 2 <nil> 5 0
//  Sscan string 2 <nil> "+5" "-0"
//  Sscanln string 2 <nil> "+5" "-0"
//  Sscan float 2 <nil> 5 -0
//  Sscan bool 2 <nil> false false
//  Sscan uint8 0 expected integer 0 0
//  Sscan complex 0 syntax error scanning complex number (0+0i)
//  Sscanf 2 <nil> 5 0
//  Sscanf nl 1 newline in format does not match input 5 0
//  Sscanf s 2 <nil> "+5" "-0"
// "1_000 2"
//  Sscan int 2 <nil> 1000 2
//  Sscanln int 2 <nil> 1000 2
//  Sscan string 2 <nil> "1_000" "2"
//  Sscanln string 2 <nil> "1_000" "2"
//  Sscan float 2 <nil> 1000 2
//  Sscan bool 2 <nil> true false
//  Sscan uint8 0 unsigned integer overflow on token 1_000 0 0
//  Sscan complex 0 syntax error scanning complex number (0+0i)
//  Sscanf 1 expected space in input to match format 1 2
//  Sscanf nl 1 newline in format does not match input 1 2
//  Sscanf s 2 <nil> "1_000" "2"
// "0b11 0o7"
//  Sscan int 2 <nil> 3 7
//  Sscanln int 2 <nil> 3 7
//  Sscan string 2 <nil> "0b11" "0o7"
//  Sscanln string 2 <nil> "0b11" "0o7"
//  Sscan float 1 strconv.ParseFloat: parsing "": invalid syntax 0 0
//  Sscan bool 2 <nil> false false
//  Sscan uint8 2 <nil> 3 7
//  Sscan complex 0 syntax error scanning complex number (0+0i)
//  Sscanf 1 expected space in input to match format 0 7
//  Sscanf nl 1 newline in format does not match input 0 7
//  Sscanf s 2 <nil> "0b11" "0o7"
// "é 1"
//  Sscan int 0 expected integer 0 0
//  Sscanln int 0 expected integer 0 0
//  Sscan string 2 <nil> "é" "1"
//  Sscanln string 2 <nil> "é" "1"
//  Sscan float 0 strconv.ParseFloat: parsing "": invalid syntax 0 0
//  Sscan bool 2 <nil> false true
//  Sscan uint8 0 expected integer 0 0
//  Sscan complex 0 syntax error scanning complex number (0+0i)
//  Sscanf 0 expected integer 0 0
//  Sscanf nl 0 expected integer 0 0
//  Sscanf s 2 <nil> "é" "1"
// 2 <nil>
// 42 bob
// 2 <nil>
// 123 45678
// 4 <nil>
// 255 493 5 120
// 1 <nil>
// 1 missing literal %
// 2 <nil>
// "quo\tted" "raw q"
// 2 <nil>
// "hello" "j"
// 4 <nil>
// 21.5 named bytes (1+2i)
// [v "1,2" 0 false ';' 1 <nil>]1 <nil>
// {1 2}
// [v "3,4" 5 true ';' 1 <nil>]1 <nil>
// {3 4}
// 0 bad scan
// 0 unexpected EOF
// 0 type not a pointer: int
// 1 can't scan type: *struct {}
// 0 can't scan type: *struct {}
// 0 bad verb '%s' for integer
// 0 bad verb '%d' for string
// 0 bad verb '%t' for float64
// 0 bad verb '%q' for integer
// 1 too many operands
// 1 too few operands for format '%d'
// 1 missing verb: % at end of format string
// 1 input does not match format
// 0 integer overflow on token 300
// 0 unsigned integer overflow on token 70000
// 0 expected integer
// 1 <nil>
// 31
// 0 bad unicode format
// 2 <nil>
// 19990 120
// 0 overflow on character value 世
// 0 expected quoted string
// 0 no hex data for %x string
// 0 unexpected EOF
// 2 <nil>
// 12 0.25
// 3 <nil>
// -Inf +Inf
// 0 strconv.ParseFloat: parsing "1e400": value out of range
// 0 strconv.ParseFloat: parsing "1e": invalid syntax
// 0 strconv.ParseFloat: parsing ".": invalid syntax
// 0 syntax error scanning complex number
// 0 syntax error scanning complex number
// 1 <nil>
// 0 syntax error scanning boolean
// 0 <nil>
// 0 expected space in input to match format
// 0 newline in input does not match format
// 0 input does not match format
// 0 <nil>
// 0 newline in format does not match input
// 1 newline in format does not match input
// 1 <nil>
// 2 <nil> 1 2
// 2 <nil> 3 4
// 1 EOF 5 0
// 2 <nil>
// 2 <nil>
// 10 20 héé 40
// 3 <nil>
// 7 eight 9.5
// 0 EOF
// <1a2 3 007 x 1
//
