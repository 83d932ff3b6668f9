// UTF-8: decoding from both ends, whole and cut sequences, surrogates and what is too long or too large.

package main

import (
	"fmt"
	"unicode/utf8"
)

func main() {
	for _, s := range []string{"", "a", "é", "日", "𝄞", "\xff", "\xc3", "\xe6\x97", "\xf0\x9d\x84", "\xc0\x80", "\xe0\x80\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xf4\x8f\xbf\xbf", "\x80", "a\x80", "\ufffd", "\xef\xbf", "日\xe6", "\xf8\x88\x80\x80\x80", "\x00", "\x7f", "\xc2\x80", "\xef\xbf\xbf"} {
		b := []byte(s)
		r1, n1 := utf8.DecodeRuneInString(s)
		r2, n2 := utf8.DecodeLastRuneInString(s)
		r3, n3 := utf8.DecodeRune(b)
		r4, n4 := utf8.DecodeLastRune(b)
		fmt.Printf("%-22q %U %d %U %d %v %v %v %d %v %v\n", s, r1, n1, r2, n2, r1 == r3 && n1 == n3 && r2 == r4 && n2 == n4, utf8.ValidString(s), utf8.Valid(b), utf8.RuneCountInString(s)+utf8.RuneCount(b), utf8.FullRuneInString(s), utf8.FullRune(b))
	}
	for _, r := range []rune{0, 'a', 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xd800, 0xdfff, 0xe000, 0xfffd, 0xffff, 0x10000, 0x10ffff, 0x110000, -1} {
		buf := make([]byte, utf8.UTFMax)
		n := utf8.EncodeRune(buf, r)
		fmt.Printf("%d %v % x %q; ", utf8.RuneLen(r), utf8.ValidRune(r), buf[:n], utf8.AppendRune([]byte("x"), r))
	}
	fmt.Println()
	starts := 0
	for b := range 256 {
		if utf8.RuneStart(byte(b)) {
			starts++
		}
	}
	fmt.Println(starts, utf8.RuneError, utf8.RuneSelf, utf8.MaxRune, utf8.UTFMax)
	for _, size := range []int{0, 1, 2, 3} {
		func() {
			defer func() { fmt.Println(recover()) }()
			fmt.Print(utf8.EncodeRune(make([]byte, size), '日'), " ")
		}()
	}
	fmt.Println(utf8.Valid(nil), utf8.RuneCount(nil), utf8.FullRune(nil))
}

// Output:
// ""                     U+FFFD 0 U+FFFD 0 true true true 0 false false
// "a"                    U+0061 1 U+0061 1 true true true 2 true true
// "é"                    U+00E9 2 U+00E9 2 true true true 2 true true
// "日"                    U+65E5 3 U+65E5 3 true true true 2 true true
// "𝄞"                    U+1D11E 4 U+1D11E 4 true true true 2 true true
// "\xff"                 U+FFFD 1 U+FFFD 1 true false false 2 true true
// "\xc3"                 U+FFFD 1 U+FFFD 1 true false false 2 false false
// "\xe6\x97"             U+FFFD 1 U+FFFD 1 true false false 4 false false
// "\xf0\x9d\x84"         U+FFFD 1 U+FFFD 1 true false false 6 false false
// "\xc0\x80"             U+FFFD 1 U+FFFD 1 true false false 4 true true
// "\xe0\x80\x80"         U+FFFD 1 U+FFFD 1 true false false 6 true true
// "\xed\xa0\x80"         U+FFFD 1 U+FFFD 1 true false false 6 true true
// "\xf4\x90\x80\x80"     U+FFFD 1 U+FFFD 1 true false false 8 true true
// "\U0010ffff"           U+10FFFF 4 U+10FFFF 4 true true true 2 true true
// "\x80"                 U+FFFD 1 U+FFFD 1 true false false 2 true true
// "a\x80"                U+0061 1 U+FFFD 1 true false false 4 true true
// "�"                    U+FFFD 3 U+FFFD 3 true true true 2 true true
// "\xef\xbf"             U+FFFD 1 U+FFFD 1 true false false 4 false false
// "日\xe6"                U+65E5 3 U+FFFD 1 true false false 4 true true
// "\xf8\x88\x80\x80\x80" U+FFFD 1 U+FFFD 1 true false false 10 true true
// "\x00"                 U+0000 1 U+0000 1 true true true 2 true true
// "\x7f"                 U+007F 1 U+007F 1 true true true 2 true true
// "\u0080"               U+0080 2 U+0080 2 true true true 2 true true
// "\uffff"               U+FFFF 3 U+FFFF 3 true true true 2 true true
// 1 true 00 "x\x00"; 1 true 61 "xa"; 1 true 7f "x\x7f"; 2 true c2 80 "x\u0080"; 2 true df bf "x߿"; 3 true e0 a0 80 "xࠀ"; 3 true ed 9f bf "x\ud7ff"; -1 false ef bf bd "x�"; -1 false ef bf bd "x�"; 3 true ee 80 80 "x\ue000"; 3 true ef bf bd "x�"; 3 true ef bf bf "x\uffff"; 4 true f0 90 80 80 "x𐀀"; 4 true f4 8f bf bf "x\U0010ffff"; -1 false ef bf bd "x�"; -1 false ef bf bd "x�";
// 192 65533 128 1114111 4
// runtime error: index out of range [2] with length 0
// runtime error: index out of range [2] with length 1
// runtime error: index out of range [2] with length 2
// 3 <nil>
// true 0 false
