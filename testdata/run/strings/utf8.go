// Runes in strings.

package main

import (
	"fmt"
	"unicode/utf8"
)

func main() {
	s := "a日\xff"
	fmt.Println(len(s), utf8.RuneCountInString(s), utf8.ValidString(s), utf8.ValidString("日"))
	r, n := utf8.DecodeRuneInString(s[1:])
	fmt.Println(string(r), n)
	r, n = utf8.DecodeRuneInString("\xff")
	fmt.Println(r == utf8.RuneError, n)
	r, n = utf8.DecodeLastRuneInString("x日")
	fmt.Println(string(r), n, utf8.RuneLen('é'), utf8.RuneLen(0x1F600), utf8.RuneLen(-1))
	b := utf8.AppendRune(nil, '世')
	fmt.Println(b, utf8.FullRune(b[:2]), utf8.RuneStart(b[1]))
}

// Output:
// 5 3 false true
// 日 3
// true 1
// 日 3 2 4 -1
// [228 184 150] false false
