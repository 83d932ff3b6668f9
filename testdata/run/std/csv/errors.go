// The errors of a reader and what they say.
package main

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

func main() {
	for _, in := range []string{"a,b\nc\n", "a\"b,c\n", "\"a\"b,c\n", "\"abc\n", "\"a\n\nb\"x", "a,b,\n", "", "\n\n", "é,\"ü\"\"\"\n", "x\"\n", "a\r\nb\r", "\"\r\n\""} {
		for _, lazy := range []bool{false, true} {
			r := csv.NewReader(strings.NewReader(in))
			r.LazyQuotes, r.TrailingComma = lazy, true
			rows, err := r.ReadAll()
			fmt.Printf("%q %v\n", rows, err)
			var p *csv.ParseError
			if errors.As(err, &p) {
				fmt.Println(" ", p.StartLine, p.Line, p.Column, p.Err, p.Error() == err.Error(), p.Unwrap() == p.Err)
			}
			fmt.Println(" ", errors.Is(err, csv.ErrFieldCount), errors.Is(err, csv.ErrQuote), errors.Is(err, csv.ErrBareQuote), r.InputOffset())
		}
	}
	for _, e := range []csv.ParseError{{1, 1, 2, csv.ErrQuote}, {1, 3, 0, io.EOF}, {2, 2, 0, csv.ErrFieldCount}, {1, 2, 5, csv.ErrFieldCount}} {
		fmt.Println(e.Error())
	}
	fmt.Println(csv.ErrTrailingComma, csv.ErrBareQuote, csv.ErrQuote, csv.ErrFieldCount)
	for _, c := range []rune{'"', '\n', 0, 0xfffd, -1, '#'} {
		r := csv.NewReader(strings.NewReader("a#b"))
		r.Comma, r.Comment = c, '#'
		fmt.Println(r.Read())
		w := csv.NewWriter(io.Discard)
		w.Comma = c
		fmt.Println(w.Write([]string{"a"}), w.Error())
	}
	var w *csv.Writer = csv.NewWriter(os.Stdout)
	w.UseCRLF = false
	fmt.Println(w.WriteAll([][]string{{"", " a", "b,c", "d\"e", "f\ng", `\.`, "#"}, {}, {""}}))
}

// Output:
// [] record on line 2: wrong number of fields
//   2 2 1 wrong number of fields true true
//   true false false 6
// [] record on line 2: wrong number of fields
//   2 2 1 wrong number of fields true true
//   true false false 6
// [] parse error on line 1, column 2: bare " in non-quoted-field
//   1 1 2 bare " in non-quoted-field true true
//   false false true 6
// [["a\"b" "c"]] <nil>
//   false false false 6
// [] parse error on line 1, column 3: extraneous or missing " in quoted-field
//   1 1 3 extraneous or missing " in quoted-field true true
//   false true false 7
// [["a\"b,c\n"]] <nil>
//   false false false 7
// [] parse error on line 1, column 6: extraneous or missing " in quoted-field
//   1 1 6 extraneous or missing " in quoted-field true true
//   false true false 5
// [["abc\n"]] <nil>
//   false false false 5
// [] record on line 1; parse error on line 3, column 2: extraneous or missing " in quoted-field
//   1 3 2 extraneous or missing " in quoted-field true true
//   false true false 7
// [["a\n\nb\"x"]] <nil>
//   false false false 7
// [["a" "b" ""]] <nil>
//   false false false 5
// [["a" "b" ""]] <nil>
//   false false false 5
// [] <nil>
//   false false false 0
// [] <nil>
//   false false false 0
// [] <nil>
//   false false false 2
// [] <nil>
//   false false false 2
// [["é" "ü\""]] <nil>
//   false false false 10
// [["é" "ü\""]] <nil>
//   false false false 10
// [] parse error on line 1, column 2: bare " in non-quoted-field
//   1 1 2 bare " in non-quoted-field true true
//   false false true 3
// [["x\""]] <nil>
//   false false false 3
// [["a"] ["b"]] <nil>
//   false false false 5
// [["a"] ["b"]] <nil>
//   false false false 5
// [["\n"]] <nil>
//   false false false 4
// [["\n"]] <nil>
//   false false false 4
// parse error on line 1, column 2: extraneous or missing " in quoted-field
// record on line 1; parse error on line 3, column 0: EOF
// record on line 2: wrong number of fields
// record on line 2: wrong number of fields
// extra delimiter at end of line bare " in non-quoted-field extraneous or missing " in quoted-field wrong number of fields
// [] csv: invalid field or comment delimiter
// csv: invalid field or comment delimiter <nil>
// [] csv: invalid field or comment delimiter
// csv: invalid field or comment delimiter <nil>
// [] csv: invalid field or comment delimiter
// csv: invalid field or comment delimiter <nil>
// [] csv: invalid field or comment delimiter
// csv: invalid field or comment delimiter <nil>
// [] csv: invalid field or comment delimiter
// csv: invalid field or comment delimiter <nil>
// [] csv: invalid field or comment delimiter
// <nil> <nil>
// ," a","b,c","d""e","f
// g","\.",#
//
//
// <nil>
