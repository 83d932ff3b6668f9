// Scanning single runes up to the end of the input; floats of named types, for which verbs are not looked at.
package main

import (
	"fmt"
	"io"
	"strings"
)

type (
	real32 float32
	real64 float64
	letter uint8
	wide   int64
	pair   complex64
)

func main() {
	for _, in := range []string{"", "a", "é", " ", "\n", "ab", "日", "\xff"} {
		for _, f := range []string{"%c", "%5c", "%c%c", "%c %c", " %c", "x%c", "%c\n"} {
			var a, b rune
			n, err := fmt.Sscanf(in, f, &a, &b)
			fmt.Printf("%q %q %d %v %t %d %d; ", in, f, n, err, err == io.EOF, a, b)
			var l letter
			var w wide
			n, err = fmt.Fscanf(strings.NewReader(in), f, &l, &w)
			fmt.Println(n, err, l, w)
		}
	}
	for _, verb := range "vdspqxcegT%z" {
		for _, in := range []string{"1.5", "0x1p4", "nan", "1e400", "x", ""} {
			var a float32
			var b float64
			var c real32
			var d real64
			var e pair
			_, err := fmt.Sscanf(in, "%"+string(verb), &a)
			_, err2 := fmt.Sscanf(in, "%"+string(verb), &b)
			fmt.Println(a, err, b, err2)
			_, err = fmt.Sscanf(in, "%"+string(verb), &c)
			_, err2 = fmt.Sscanf(in, "%"+string(verb), &d)
			fmt.Println(c, err, d, err2)
			_, err = fmt.Sscanf("("+in+"+1i)", "%"+string(verb), &e)
			fmt.Println(e, err)
		}
	}
}

// Output:
// "" "%c" 0 EOF true 0 0; 0 EOF 0 0
// "" "%5c" 0 EOF true 0 0; 0 EOF 0 0
// "" "%c%c" 0 EOF true 0 0; 0 EOF 0 0
// "" "%c %c" 0 EOF true 0 0; 0 EOF 0 0
// "" " %c" 0 EOF true 0 0; 0 EOF 0 0
// "" "x%c" 0 unexpected EOF false 0 0; 0 unexpected EOF 0 0
// "" "%c\n" 0 EOF true 0 0; 0 EOF 0 0
// "a" "%c" 1 too many operands false 97 0; 1 too many operands 97 0
// "a" "%5c" 1 too many operands false 97 0; 1 too many operands 97 0
// "a" "%c%c" 1 EOF true 97 0; 1 EOF 97 0
// "a" "%c %c" 1 EOF true 97 0; 1 EOF 97 0
// "a" " %c" 0 expected space in input to match format false 0 0; 0 expected space in input to match format 0 0
// "a" "x%c" 0 input does not match format false 0 0; 0 input does not match format 0 0
// "a" "%c\n" 1 too many operands false 97 0; 1 too many operands 97 0
// "é" "%c" 1 too many operands false 233 0; 0 overflow on character value é 0 0
// "é" "%5c" 1 too many operands false 233 0; 0 overflow on character value é 0 0
// "é" "%c%c" 1 EOF true 233 0; 0 overflow on character value é 0 0
// "é" "%c %c" 1 EOF true 233 0; 0 overflow on character value é 0 0
// "é" " %c" 0 expected space in input to match format false 0 0; 0 expected space in input to match format 0 0
// "é" "x%c" 0 input does not match format false 0 0; 0 input does not match format 0 0
// "é" "%c\n" 1 too many operands false 233 0; 0 overflow on character value é 0 0
// " " "%c" 1 too many operands false 32 0; 1 too many operands 32 0
// " " "%5c" 1 too many operands false 32 0; 1 too many operands 32 0
// " " "%c%c" 1 EOF true 32 0; 1 EOF 32 0
// " " "%c %c" 1 EOF true 32 0; 1 EOF 32 0
// " " " %c" 0 EOF true 0 0; 0 EOF 0 0
// " " "x%c" 0 input does not match format false 0 0; 0 input does not match format 0 0
// " " "%c\n" 1 too many operands false 32 0; 1 too many operands 32 0
// "\n" "%c" 1 too many operands false 10 0; 1 too many operands 10 0
// "\n" "%5c" 1 too many operands false 10 0; 1 too many operands 10 0
// "\n" "%c%c" 1 EOF true 10 0; 1 EOF 10 0
// "\n" "%c %c" 1 EOF true 10 0; 1 EOF 10 0
// "\n" " %c" 0 newline in input does not match format false 0 0; 0 newline in input does not match format 0 0
// "\n" "x%c" 0 input does not match format false 0 0; 0 input does not match format 0 0
// "\n" "%c\n" 1 too many operands false 10 0; 1 too many operands 10 0
// "ab" "%c" 1 too many operands false 97 0; 1 too many operands 97 0
// "ab" "%5c" 1 too many operands false 97 0; 1 too many operands 97 0
// "ab" "%c%c" 2 <nil> false 97 98; 2 <nil> 97 98
// "ab" "%c %c" 1 expected space in input to match format false 97 0; 1 expected space in input to match format 97 0
// "ab" " %c" 0 expected space in input to match format false 0 0; 0 expected space in input to match format 0 0
// "ab" "x%c" 0 input does not match format false 0 0; 0 input does not match format 0 0
// "ab" "%c\n" 1 newline in format does not match input false 97 0; 1 newline in format does not match input 97 0
// "日" "%c" 1 too many operands false 26085 0; 0 overflow on character value 日 0 0
// "日" "%5c" 1 too many operands false 26085 0; 0 overflow on character value 日 0 0
// "日" "%c%c" 1 EOF true 26085 0; 0 overflow on character value 日 0 0
// "日" "%c %c" 1 EOF true 26085 0; 0 overflow on character value 日 0 0
// "日" " %c" 0 expected space in input to match format false 0 0; 0 expected space in input to match format 0 0
// "日" "x%c" 0 input does not match format false 0 0; 0 input does not match format 0 0
// "日" "%c\n" 1 too many operands false 26085 0; 0 overflow on character value 日 0 0
// "\xff" "%c" 1 too many operands false 65533 0; 0 overflow on character value � 0 0
// "\xff" "%5c" 1 too many operands false 65533 0; 0 overflow on character value � 0 0
// "\xff" "%c%c" 1 EOF true 65533 0; 0 overflow on character value � 0 0
// "\xff" "%c %c" 1 EOF true 65533 0; 0 overflow on character value � 0 0
// "\xff" " %c" 0 expected space in input to match format false 0 0; 0 expected space in input to match format 0 0
// "\xff" "x%c" 0 input does not match format false 0 0; 0 input does not match format 0 0
// "\xff" "%c\n" 1 too many operands false 65533 0; 0 overflow on character value � 0 0
// 1.5 <nil> 1.5 <nil>
// 1.5 <nil> 1.5 <nil>
// (1.5+1i) <nil>
// 16 <nil> 16 <nil>
// 16 <nil> 16 <nil>
// (16+1i) <nil>
// NaN <nil> NaN <nil>
// NaN <nil> NaN <nil>
// (NaN+1i) <nil>
// 0 strconv.ParseFloat: parsing "1e400": value out of range 0 strconv.ParseFloat: parsing "1e400": value out of range
// 0 strconv.ParseFloat: parsing "1e400": value out of range 0 strconv.ParseFloat: parsing "1e400": value out of range
// (0+0i) strconv.ParseFloat: parsing "1e400": value out of range
// 0 strconv.ParseFloat: parsing "": invalid syntax 0 strconv.ParseFloat: parsing "": invalid syntax
// 0 strconv.ParseFloat: parsing "": invalid syntax 0 strconv.ParseFloat: parsing "": invalid syntax
// (0+0i) syntax error scanning complex number
// 0 EOF 0 EOF
// 0 EOF 0 EOF
// (0+0i) syntax error scanning complex number
// 0 bad verb '%d' for float32 0 bad verb '%d' for float64
// 1.5 <nil> 1.5 <nil>
// (0+0i) bad verb '%d' for complex
// 0 bad verb '%d' for float32 0 bad verb '%d' for float64
// 16 <nil> 16 <nil>
// (0+0i) bad verb '%d' for complex
// 0 bad verb '%d' for float32 0 bad verb '%d' for float64
// NaN <nil> NaN <nil>
// (0+0i) bad verb '%d' for complex
// 0 bad verb '%d' for float32 0 bad verb '%d' for float64
// 0 strconv.ParseFloat: parsing "1e400": value out of range 0 strconv.ParseFloat: parsing "1e400": value out of range
// (0+0i) bad verb '%d' for complex
// 0 bad verb '%d' for float32 0 bad verb '%d' for float64
// 0 strconv.ParseFloat: parsing "": invalid syntax 0 strconv.ParseFloat: parsing "": invalid syntax
// (0+0i) bad verb '%d' for complex
// 0 bad verb '%d' for float32 0 bad verb '%d' for float64
// 0 EOF 0 EOF
// (0+0i) bad verb '%d' for complex
// 0 bad verb '%s' for float32 0 bad verb '%s' for float64
// 1.5 <nil> 1.5 <nil>
// (0+0i) bad verb '%s' for complex
// 0 bad verb '%s' for float32 0 bad verb '%s' for float64
// 16 <nil> 16 <nil>
// (0+0i) bad verb '%s' for complex
// 0 bad verb '%s' for float32 0 bad verb '%s' for float64
// NaN <nil> NaN <nil>
// (0+0i) bad verb '%s' for complex
// 0 bad verb '%s' for float32 0 bad verb '%s' for float64
// 0 strconv.ParseFloat: parsing "1e400": value out of range 0 strconv.ParseFloat: parsing "1e400": value out of range
// (0+0i) bad verb '%s' for complex
// 0 bad verb '%s' for float32 0 bad verb '%s' for float64
// 0 strconv.ParseFloat: parsing "": invalid syntax 0 strconv.ParseFloat: parsing "": invalid syntax
// (0+0i) bad verb '%s' for complex
// 0 bad verb '%s' for float32 0 bad verb '%s' for float64
// 0 EOF 0 EOF
// (0+0i) bad verb '%s' for complex
// 0 bad verb '%p' for float32 0 bad verb '%p' for float64
// 1.5 <nil> 1.5 <nil>
// (0+0i) bad verb '%p' for complex
// 0 bad verb '%p' for float32 0 bad verb '%p' for float64
// 16 <nil> 16 <nil>
// (0+0i) bad verb '%p' for complex
// 0 bad verb '%p' for float32 0 bad verb '%p' for float64
// NaN <nil> NaN <nil>
// (0+0i) bad verb '%p' for complex
// 0 bad verb '%p' for float32 0 bad verb '%p' for float64
// 0 strconv.ParseFloat: parsing "1e400": value out of range 0 strconv.ParseFloat: parsing "1e400": value out of range
// (0+0i) bad verb '%p' for complex
// 0 bad verb '%p' for float32 0 bad verb '%p' for float64
// 0 strconv.ParseFloat: parsing "": invalid syntax 0 strconv.ParseFloat: parsing "": invalid syntax
// (0+0i) bad verb '%p' for complex
// 0 bad verb '%p' for float32 0 bad verb '%p' for float64
// 0 EOF 0 EOF
// (0+0i) bad verb '%p' for complex
// 0 bad verb '%q' for float32 0 bad verb '%q' for float64
// 1.5 <nil> 1.5 <nil>
// (0+0i) bad verb '%q' for complex
// 0 bad verb '%q' for float32 0 bad verb '%q' for float64
// 16 <nil> 16 <nil>
// (0+0i) bad verb '%q' for complex
// 0 bad verb '%q' for float32 0 bad verb '%q' for float64
// NaN <nil> NaN <nil>
// (0+0i) bad verb '%q' for complex
// 0 bad verb '%q' for float32 0 bad verb '%q' for float64
// 0 strconv.ParseFloat: parsing "1e400": value out of range 0 strconv.ParseFloat: parsing "1e400": value out of range
// (0+0i) bad verb '%q' for complex
// 0 bad verb '%q' for float32 0 bad verb '%q' for float64
// 0 strconv.ParseFloat: parsing "": invalid syntax 0 strconv.ParseFloat: parsing "": invalid syntax
// (0+0i) bad verb '%q' for complex
// 0 bad verb '%q' for float32 0 bad verb '%q' for float64
// 0 EOF 0 EOF
// (0+0i) bad verb '%q' for complex
// 0 bad verb '%x' for float32 0 bad verb '%x' for float64
// 1.5 <nil> 1.5 <nil>
// (0+0i) bad verb '%x' for complex
// 0 bad verb '%x' for float32 0 bad verb '%x' for float64
// 16 <nil> 16 <nil>
// (0+0i) bad verb '%x' for complex
// 0 bad verb '%x' for float32 0 bad verb '%x' for float64
// NaN <nil> NaN <nil>
// (0+0i) bad verb '%x' for complex
// 0 bad verb '%x' for float32 0 bad verb '%x' for float64
// 0 strconv.ParseFloat: parsing "1e400": value out of range 0 strconv.ParseFloat: parsing "1e400": value out of range
// (0+0i) bad verb '%x' for complex
// 0 bad verb '%x' for float32 0 bad verb '%x' for float64
// 0 strconv.ParseFloat: parsing "": invalid syntax 0 strconv.ParseFloat: parsing "": invalid syntax
// (0+0i) bad verb '%x' for complex
// 0 bad verb '%x' for float32 0 bad verb '%x' for float64
// 0 EOF 0 EOF
// (0+0i) bad verb '%x' for complex
// 0 bad verb '%c' for float32 0 bad verb '%c' for float64
// 1.5 <nil> 1.5 <nil>
// (0+0i) bad verb '%c' for complex
// 0 bad verb '%c' for float32 0 bad verb '%c' for float64
// 16 <nil> 16 <nil>
// (0+0i) bad verb '%c' for complex
// 0 bad verb '%c' for float32 0 bad verb '%c' for float64
// NaN <nil> NaN <nil>
// (0+0i) bad verb '%c' for complex
// 0 bad verb '%c' for float32 0 bad verb '%c' for float64
// 0 strconv.ParseFloat: parsing "1e400": value out of range 0 strconv.ParseFloat: parsing "1e400": value out of range
// (0+0i) bad verb '%c' for complex
// 0 bad verb '%c' for float32 0 bad verb '%c' for float64
// 0 strconv.ParseFloat: parsing "": invalid syntax 0 strconv.ParseFloat: parsing "": invalid syntax
// (0+0i) bad verb '%c' for complex
// 0 bad verb '%c' for float32 0 bad verb '%c' for float64
// 0 EOF 0 EOF
// (0+0i) bad verb '%c' for complex
// 1.5 <nil> 1.5 <nil>
// 1.5 <nil> 1.5 <nil>
// (1.5+1i) <nil>
// 16 <nil> 16 <nil>
// 16 <nil> 16 <nil>
// (16+1i) <nil>
// NaN <nil> NaN <nil>
// NaN <nil> NaN <nil>
// (NaN+1i) <nil>
// 0 strconv.ParseFloat: parsing "1e400": value out of range 0 strconv.ParseFloat: parsing "1e400": value out of range
// 0 strconv.ParseFloat: parsing "1e400": value out of range 0 strconv.ParseFloat: parsing "1e400": value out of range
// (0+0i) strconv.ParseFloat: parsing "1e400": value out of range
// 0 strconv.ParseFloat: parsing "": invalid syntax 0 strconv.ParseFloat: parsing "": invalid syntax
// 0 strconv.ParseFloat: parsing "": invalid syntax 0 strconv.ParseFloat: parsing "": invalid syntax
// (0+0i) syntax error scanning complex number
// 0 EOF 0 EOF
// 0 EOF 0 EOF
// (0+0i) syntax error scanning complex number
// 1.5 <nil> 1.5 <nil>
// 1.5 <nil> 1.5 <nil>
// (1.5+1i) <nil>
// 16 <nil> 16 <nil>
// 16 <nil> 16 <nil>
// (16+1i) <nil>
// NaN <nil> NaN <nil>
// NaN <nil> NaN <nil>
// (NaN+1i) <nil>
// 0 strconv.ParseFloat: parsing "1e400": value out of range 0 strconv.ParseFloat: parsing "1e400": value out of range
// 0 strconv.ParseFloat: parsing "1e400": value out of range 0 strconv.ParseFloat: parsing "1e400": value out of range
// (0+0i) strconv.ParseFloat: parsing "1e400": value out of range
// 0 strconv.ParseFloat: parsing "": invalid syntax 0 strconv.ParseFloat: parsing "": invalid syntax
// 0 strconv.ParseFloat: parsing "": invalid syntax 0 strconv.ParseFloat: parsing "": invalid syntax
// (0+0i) syntax error scanning complex number
// 0 EOF 0 EOF
// 0 EOF 0 EOF
// (0+0i) syntax error scanning complex number
// 0 bad verb '%T' for float32 0 bad verb '%T' for float64
// 1.5 <nil> 1.5 <nil>
// (0+0i) bad verb '%T' for complex
// 0 bad verb '%T' for float32 0 bad verb '%T' for float64
// 16 <nil> 16 <nil>
// (0+0i) bad verb '%T' for complex
// 0 bad verb '%T' for float32 0 bad verb '%T' for float64
// NaN <nil> NaN <nil>
// (0+0i) bad verb '%T' for complex
// 0 bad verb '%T' for float32 0 bad verb '%T' for float64
// 0 strconv.ParseFloat: parsing "1e400": value out of range 0 strconv.ParseFloat: parsing "1e400": value out of range
// (0+0i) bad verb '%T' for complex
// 0 bad verb '%T' for float32 0 bad verb '%T' for float64
// 0 strconv.ParseFloat: parsing "": invalid syntax 0 strconv.ParseFloat: parsing "": invalid syntax
// (0+0i) bad verb '%T' for complex
// 0 bad verb '%T' for float32 0 bad verb '%T' for float64
// 0 EOF 0 EOF
// (0+0i) bad verb '%T' for complex
// 0 missing literal % 0 missing literal %
// 0 missing literal % 0 missing literal %
// (0+0i) missing literal %
// 0 missing literal % 0 missing literal %
// 0 missing literal % 0 missing literal %
// (0+0i) missing literal %
// 0 missing literal % 0 missing literal %
// 0 missing literal % 0 missing literal %
// (0+0i) missing literal %
// 0 missing literal % 0 missing literal %
// 0 missing literal % 0 missing literal %
// (0+0i) missing literal %
// 0 missing literal % 0 missing literal %
// 0 missing literal % 0 missing literal %
// (0+0i) missing literal %
// 0 unexpected EOF 0 unexpected EOF
// 0 unexpected EOF 0 unexpected EOF
// (0+0i) missing literal %
// 0 bad verb '%z' for float32 0 bad verb '%z' for float64
// 1.5 <nil> 1.5 <nil>
// (0+0i) bad verb '%z' for complex
// 0 bad verb '%z' for float32 0 bad verb '%z' for float64
// 16 <nil> 16 <nil>
// (0+0i) bad verb '%z' for complex
// 0 bad verb '%z' for float32 0 bad verb '%z' for float64
// NaN <nil> NaN <nil>
// (0+0i) bad verb '%z' for complex
// 0 bad verb '%z' for float32 0 bad verb '%z' for float64
// 0 strconv.ParseFloat: parsing "1e400": value out of range 0 strconv.ParseFloat: parsing "1e400": value out of range
// (0+0i) bad verb '%z' for complex
// 0 bad verb '%z' for float32 0 bad verb '%z' for float64
// 0 strconv.ParseFloat: parsing "": invalid syntax 0 strconv.ParseFloat: parsing "": invalid syntax
// (0+0i) bad verb '%z' for complex
// 0 bad verb '%z' for float32 0 bad verb '%z' for float64
// 0 EOF 0 EOF
// (0+0i) bad verb '%z' for complex
