// The functions that cut, split and map by a case table, over bytes.
package main

import (
	"bytes"
	"fmt"
	"unicode"
)

func main() {
	for _, s := range []string{"", "a=b=c", "=", "abc", "==", "é=ü"} {
		b := []byte(s)
		x, y, ok := bytes.CutLast(b, []byte("="))
		fmt.Printf("%q %q %t\n", x, y, ok)
		x, y, ok = bytes.CutLast(b, nil)
		fmt.Printf("%q %q %t\n", x, y, ok)
		x, ok = bytes.CutPrefix(b, []byte("a"))
		fmt.Printf("%q %t %t\n", x, ok, x == nil)
		x, ok = bytes.CutSuffix(b, []byte("c"))
		fmt.Printf("%q %t %t\n", x, ok, x == nil)
		x, ok = bytes.CutSuffix(b, []byte(""))
		fmt.Printf("%q %t\n", x, ok)
		for _, n := range []int{-1, 0, 1, 2, 9} {
			fmt.Printf("%q ", bytes.SplitAfterN(b, []byte("="), n))
			fmt.Printf("%q ", bytes.SplitAfterN(b, nil, n))
		}
		fmt.Println()
		for p := range bytes.SplitAfterSeq(b, []byte("=")) {
			fmt.Printf("%q:%d ", p, cap(p))
		}
		for p := range bytes.SplitAfterSeq(b, nil) {
			fmt.Printf("%q ", p)
			break
		}
		fmt.Println()
		for p := range bytes.FieldsFuncSeq(b, func(r rune) bool { return r == '=' }) {
			fmt.Printf("%q ", p)
		}
		fmt.Println()
		fmt.Printf("%q %q\n", bytes.TrimLeftFunc(b, unicode.IsLetter), bytes.TrimRightFunc(b, unicode.IsLetter))
	}
	for _, s := range []string{"", "  ", " a  b\tc\n", "\u00a0x\u2003y\u0085z", "\xff \xfe"} {
		for p := range bytes.FieldsSeq([]byte(s)) {
			fmt.Printf("%q ", p)
		}
		fmt.Println()
	}
	for _, s := range []string{"", "iıİI", "ǆ Ǆ ǅ", "\xffi", "straße"} {
		b := []byte(s)
		fmt.Printf("%q %q %q\n", bytes.ToUpperSpecial(unicode.TurkishCase, b), bytes.ToLowerSpecial(unicode.AzeriCase, b), bytes.ToTitleSpecial(unicode.TurkishCase, b))
		fmt.Printf("%q\n", bytes.ToUpperSpecial(nil, b))
	}
	var r *bytes.Reader = bytes.NewReader(nil)
	fmt.Println(r.Len(), r.Size())
}

// Output:
// "" "" false
// "" "" true
// "" false false
// "" false false
// "" true
// [""] [] [] [] [""] [] [""] [] [""] []
// "":0
//
// "" ""
// "a=b" "c" true
// "a=b=c" "" true
// "=b=c" true false
// "a=b=" true false
// "a=b=c" true
// ["a=" "b=" "c"] ["a" "=" "b" "=" "c"] [] [] ["a=b=c"] ["a=b=c"] ["a=" "b=c"] ["a" "=b=c"] ["a=" "b=" "c"] ["a" "=" "b" "=" "c"]
// "a=":2 "b=":2 "c":1 "a"
// "a" "b" "c"
// "=b=c" "a=b="
// "" "" true
// "=" "" true
// "=" false false
// "=" false false
// "=" true
// ["=" ""] ["="] [] [] ["="] ["="] ["=" ""] ["="] ["=" ""] ["="]
// "=":1 "":0 "="
//
// "=" "="
// "abc" "" false
// "abc" "" true
// "bc" true false
// "ab" true false
// "abc" true
// ["abc"] ["a" "b" "c"] [] [] ["abc"] ["abc"] ["abc"] ["a" "bc"] ["abc"] ["a" "b" "c"]
// "abc":3 "a"
// "abc"
// "" ""
// "=" "" true
// "==" "" true
// "==" false false
// "==" false false
// "==" true
// ["=" "=" ""] ["=" "="] [] [] ["=="] ["=="] ["=" "="] ["=" "="] ["=" "=" ""] ["=" "="]
// "=":1 "=":1 "":0 "="
//
// "==" "=="
// "é" "ü" true
// "é=ü" "" true
// "é=ü" false false
// "é=ü" false false
// "é=ü" true
// ["é=" "ü"] ["é" "=" "ü"] [] [] ["é=ü"] ["é=ü"] ["é=" "ü"] ["é" "=ü"] ["é=" "ü"] ["é" "=" "ü"]
// "é=":3 "ü":2 "é"
// "é" "ü"
// "=ü" "é="
//
//
// "a" "b" "c"
// "x" "y" "z"
// "\xff" "\xfe"
// "" "" ""
// ""
// "İIİI" "iıiı" "İIİI"
// "IIİI"
// "Ǆ Ǆ Ǆ" "ǆ ǆ ǆ" "ǅ ǅ ǅ"
// "Ǆ Ǆ Ǆ"
// "�İ" "�i" "�İ"
// "�I"
// "STRAßE" "straße" "STRAßE"
// "STRAßE"
// 0 0
