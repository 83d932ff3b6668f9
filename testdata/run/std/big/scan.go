// Scan of math/big's numbers called with a state that lends its runes.
package main

import (
	"errors"
	"fmt"
	"io"
	"math/big"
	"strings"
)

type state struct{ *strings.Reader }

func (s state) Width() (int, bool)           { return 0, false }
func (s state) SkipSpace()                   {}
func (s state) Read(b []byte) (int, error)   { return 0, errors.New("not to be read") }
func (s state) UnreadRune() error            { return s.Reader.UnreadRune() }
func (s state) ReadRune() (rune, int, error) { return s.Reader.ReadRune() }

func (s state) Token(skip bool, in func(rune) bool) ([]byte, error) {
	var token []byte
	for {
		c, _, err := s.ReadRune()
		if err == io.EOF {
			return token, nil
		}
		if skip && c == ' ' {
			continue
		}
		skip = false
		if in != nil && !in(c) || c == ' ' {
			s.UnreadRune()
			return token, nil
		}
		token = append(token, string(c)...)
	}
}

func rest(s state) string {
	b := make([]byte, s.Len())
	n, _ := s.Reader.Read(b)
	return string(b[:n])
}

func main() {
	for _, text := range []string{"12 x", "-0x1fg", "0b12", "077", "1_000", "ff", "", "-", "9.5e1", "1/3", "10p2"} {
		for _, verb := range "dvxbo" {
			s := state{strings.NewReader(text)}
			var i big.Int
			err := i.Scan(s, verb)
			fmt.Printf("Int %q %c: %v %v, left %q\n", text, verb, err == nil, show(err, &i), rest(s))
		}
		s := state{strings.NewReader(text)}
		var f big.Float
		err := f.Scan(s, 'g')
		fmt.Printf("Float %q: %v, left %q\n", text, show(err, &f), rest(s))
		s = state{strings.NewReader(text)}
		var r big.Rat
		err = r.Scan(s, 'v')
		fmt.Printf("Rat %q: %v, left %q\n", text, show(err, &r), rest(s))
	}
	var i big.Int
	var scanner fmt.Scanner = &i
	fmt.Println(scanner.Scan(state{strings.NewReader("-17")}, 'd'), i.String())
	fmt.Println(i.Scan(state{strings.NewReader("1")}, 'q'))
	var r big.Rat
	fmt.Println(r.Scan(state{strings.NewReader("1")}, 'd'))
}

func show(err error, x fmt.Stringer) string {
	if err != nil {
		return err.Error()
	}
	return x.String()
}

// Output:
// Int "12 x" d: true 12, left " x"
// Int "12 x" v: true 12, left " x"
// Int "12 x" x: true 18, left " x"
// Int "12 x" b: true 1, left "2 x"
// Int "12 x" o: true 10, left " x"
// Float "12 x": 12, left " x"
// Rat "12 x": 12/1, left " x"
// Int "-0x1fg" d: true 0, left "x1fg"
// Int "-0x1fg" v: true -31, left "g"
// Int "-0x1fg" x: true 0, left "x1fg"
// Int "-0x1fg" b: true 0, left "x1fg"
// Int "-0x1fg" o: true 0, left "x1fg"
// Float "-0x1fg": -31, left "g"
// Rat "-0x1fg": 0/1, left "x1fg"
// Int "0b12" d: true 0, left "b12"
// Int "0b12" v: true 1, left "2"
// Int "0b12" x: true 2834, left ""
// Int "0b12" b: true 0, left "b12"
// Int "0b12" o: true 0, left "b12"
// Float "0b12": 1, left "2"
// Rat "0b12": 0/1, left "b12"
// Int "077" d: true 77, left ""
// Int "077" v: true 63, left ""
// Int "077" x: true 119, left ""
// Int "077" b: true 0, left "77"
// Int "077" o: true 63, left ""
// Float "077": 77, left ""
// Rat "077": 77/1, left ""
// Int "1_000" d: true 1, left "_000"
// Int "1_000" v: true 1000, left ""
// Int "1_000" x: true 1, left "_000"
// Int "1_000" b: true 1, left "_000"
// Int "1_000" o: true 1, left "_000"
// Float "1_000": 1000, left ""
// Rat "1_000": 1/1, left "_000"
// Int "ff" d: false number has no digits, left "ff"
// Int "ff" v: false number has no digits, left "ff"
// Int "ff" x: true 255, left ""
// Int "ff" b: false number has no digits, left "ff"
// Int "ff" o: false number has no digits, left "ff"
// Float "ff": number has no digits, left "ff"
// Rat "ff": Rat.Scan: invalid syntax, left "ff"
// Int "" d: false EOF, left ""
// Int "" v: false EOF, left ""
// Int "" x: false EOF, left ""
// Int "" b: false EOF, left ""
// Int "" o: false EOF, left ""
// Float "": EOF, left ""
// Rat "": Rat.Scan: invalid syntax, left ""
// Int "-" d: false number has no digits, left ""
// Int "-" v: false number has no digits, left ""
// Int "-" x: false number has no digits, left ""
// Int "-" b: false number has no digits, left ""
// Int "-" o: false number has no digits, left ""
// Float "-": number has no digits, left ""
// Rat "-": Rat.Scan: invalid syntax, left ""
// Int "9.5e1" d: true 9, left ".5e1"
// Int "9.5e1" v: true 9, left ".5e1"
// Int "9.5e1" x: true 9, left ".5e1"
// Int "9.5e1" b: false number has no digits, left "9.5e1"
// Int "9.5e1" o: false number has no digits, left "9.5e1"
// Float "9.5e1": 95, left ""
// Rat "9.5e1": 95/1, left ""
// Int "1/3" d: true 1, left "/3"
// Int "1/3" v: true 1, left "/3"
// Int "1/3" x: true 1, left "/3"
// Int "1/3" b: true 1, left "/3"
// Int "1/3" o: true 1, left "/3"
// Float "1/3": 1, left "/3"
// Rat "1/3": 1/3, left ""
// Int "10p2" d: true 10, left "p2"
// Int "10p2" v: true 10, left "p2"
// Int "10p2" x: true 16, left "p2"
// Int "10p2" b: true 2, left "p2"
// Int "10p2" o: true 8, left "p2"
// Float "10p2": 40, left ""
// Rat "10p2": 10/1, left "p2"
// <nil> -17
// Int.Scan: invalid verb
// Rat.Scan: invalid verb
