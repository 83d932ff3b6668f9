// The interfaces of package fmt called by the program itself, and what their states are good for.
package main

import (
	"fmt"
	"io"
	"math/big"
	"strings"
)

type point struct{ x, y int }

func (p point) Format(s fmt.State, verb rune) {
	switch verb {
	case 'v', 's':
		io.WriteString(s, "(")
		fmt.Fprint(s, p.x, ";", p.y)
		s.Write([]byte{')'})
	default:
		fmt.Fprintf(s, "%%!%c(point)", verb)
	}
	for _, flag := range "+-# 0" {
		if s.Flag(int(flag)) {
			fmt.Fprintf(s, "[%c]", flag)
		}
	}
	if w, ok := s.Width(); ok {
		fmt.Fprintf(s, "w%d", w)
	}
	if p, ok := s.Precision(); ok {
		fmt.Fprintf(s, "p%d", p)
	}
}

func (p point) GoString() string { return fmt.Sprintf("at(%d, %d)", p.x, p.y) }

// A state of our own, for calling Format directly.
type state struct {
	strings.Builder
	flags string
	width int
}

func (s *state) Width() (int, bool)     { return s.width, s.width >= 0 }
func (s *state) Precision() (int, bool) { return 0, false }
func (s *state) Flag(c int) bool        { return strings.ContainsRune(s.flags, rune(c)) }

func (p *point) Scan(s fmt.ScanState, verb rune) error {
	_, err := fmt.Fscanf(s, "(%d;%d)", &p.x, &p.y)
	return err
}

// quoted reads by ReadRune alone.
type quoted struct{ text string }

func (q *quoted) Scan(s fmt.ScanState, verb rune) error {
	s.SkipSpace()
	if c, _, err := s.ReadRune(); err != nil || c != '\'' {
		return fmt.Errorf("no quote but %q, %v", c, err)
	}
	text, err := s.Token(false, func(c rune) bool { return c != '\'' })
	q.text = string(text)
	s.ReadRune()
	_, _ = s.Width()
	return err
}

// reader calls Read, which is there for Reader's sake only.
type reader struct{ n int }

func (r *reader) Scan(s fmt.ScanState, verb rune) error {
	n, err := s.Read(make([]byte, 4))
	r.n = n
	return err
}

func main() {
	var f fmt.Formatter = point{1, -2}
	s := &state{flags: "+#", width: 7}
	f.Format(s, 'v')
	fmt.Println(s.String())
	s = &state{width: -1}
	f.Format(s, 'x')
	fmt.Println(s.String())
	fmt.Printf("%v|%+v|%-9s|% 05.3v|%q|%#v\n", f, f, f, f, f, f)

	var g fmt.GoStringer = point{3, 4}
	fmt.Println(g.GoString())
	fmt.Printf("%v %#v\n", g, []any{g})

	var sc fmt.Scanner
	var p point
	sc = &p
	n, err := fmt.Sscan(" (5;6)", sc)
	fmt.Println(n, err, p)
	n, err = fmt.Sscan("(5,6)", &p)
	fmt.Println(n, err)
	var q, q2 quoted
	n, err = fmt.Sscan("'one two'\n 'three'", &q, &q2)
	fmt.Printf("%d %v %q %q\n", n, err, q.text, q2.text)
	n, err = fmt.Sscan("one", &q)
	fmt.Println(n, err)
	var r reader
	n, err = fmt.Sscan("abcdef", &r)
	fmt.Println(n, err, r.n)

	// Numbers of math/big are formatters and scanners.
	i, ra, fl := big.NewInt(255), big.NewRat(1, 3), big.NewFloat(2.5)
	for _, verb := range "dxXbosqv" {
		s := &state{flags: "#", width: 8}
		i.Format(s, verb)
		fmt.Printf("%c %q\n", verb, s.String())
	}
	for _, verb := range "efgGpvxb" {
		s := &state{flags: "+", width: 12}
		fl.Format(s, verb)
		fmt.Printf("%c %q\n", verb, s.String())
	}
	for _, sc := range []fmt.Scanner{i, ra, fl} {
		n, err := fmt.Sscan("12.5", sc)
		fmt.Println(n, err, sc)
		n, err = fmt.Sscan("7", sc)
		fmt.Println(n, err, sc)
		n, err = fmt.Sscan("x", sc)
		fmt.Println(n, err)
	}
}

// Output:
// (1;-2)[+][#]w7
// %!x(point)
// (1;-2)|(1;-2)[+]|(1;-2)[-]w9|(1;-2)[ ][0]w5p3|%!q(point)|(1;-2)[#]
// at(3, 4)
// (3;4) []interface {}{(3;4)[#]}
// 0 input does not match format (0;0)
// 0 input does not match format
// 2 <nil> "one two" "three"
// 0 no quote but 'o', <nil>
// 0 ScanState's Read should not be called. Use ReadRune 0
// d "     255"
// x "    0xff"
// X "    0XFF"
// b "0b11111111"
// o "    0377"
// s "     255"
// q "%!q(big.Int=255)"
// v "     255"
// e "+2.500000e+00"
// f "   +2.500000"
// g "        +2.5"
// G "        +2.5"
// p "    +0x.ap+2"
// v "        +2.5"
// x "+0x1.400000p+01"
// b "+5629499534213120p-51"
// 1 <nil> 12
// 1 <nil> 7
// 0 number has no digits
// 1 <nil> 25/2
// 1 <nil> 7/1
// 0 Rat.Scan: invalid syntax
// 1 <nil> 12.5
// 1 <nil> 7
// 0 number has no digits
