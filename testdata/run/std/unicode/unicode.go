// Properties of characters, UTF-8 and UTF-16.

package main

import (
	"fmt"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

func main() {
	for _, r := range []rune{'a', 'Z', '5', ' ', 'ß', 'Ǆ', 'ǅ', '日', '٣', '½', '€', '́', '\u00a0', '\u2028', '😀', -1, 0x110000, 0xD800} {
		fmt.Println(r, unicode.IsLetter(r), unicode.IsUpper(r), unicode.IsLower(r), unicode.IsTitle(r), unicode.IsDigit(r), unicode.IsNumber(r),
			unicode.IsSpace(r), unicode.IsControl(r), unicode.IsPunct(r), unicode.IsSymbol(r), unicode.IsMark(r), unicode.IsGraphic(r), unicode.IsPrint(r),
			unicode.ToUpper(r), unicode.ToLower(r), unicode.ToTitle(r), unicode.SimpleFold(r))
	}
	fmt.Println(unicode.Is(unicode.Han, '日'), unicode.In('я', unicode.Latin, unicode.Cyrillic), unicode.Is(unicode.Greek, 'x'))
	fmt.Println(string(unicode.TurkishCase.ToUpper('i')), string(unicode.TurkishCase.ToLower('I')), string(unicode.TurkishCase.ToUpper('x')))
	s := "aé日😀\xff"
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		fmt.Print(r, "/", n, " ")
		i += n
	}
	fmt.Println(utf8.RuneCountInString(s), utf8.ValidString(s), utf8.RuneLen('日'), utf8.ValidRune(0xD800), utf8.FullRune([]byte{0xe6, 0x97}))
	fmt.Println(utf8.AppendRune(nil, '日'), utf8.RuneStart(0x97))
	fmt.Println(utf8.DecodeLastRune([]byte("日")))
	u := utf16.Encode([]rune("a日😀"))
	fmt.Println(u, string(utf16.Decode(append(u, 0xD800))), utf16.IsSurrogate(0xDC00), utf16.RuneLen('😀'))
}

// Output:
// 97 true false true false false false false false false false false true true 65 97 65 65
// 90 true true false false false false false false false false false true true 90 122 90 122
// 53 false false false false true true false false false false false true true 53 53 53 53
// 32 false false false false false false true false false false false true true 32 32 32 32
// 223 true false true false false false false false false false false true true 223 223 223 7838
// 452 true true false false false false false false false false false true true 452 454 453 453
// 453 true false false true false false false false false false false true true 452 454 453 454
// 26085 true false false false false false false false false false false true true 26085 26085 26085 26085
// 1635 false false false false true true false false false false false true true 1635 1635 1635 1635
// 189 false false false false false true false false false false false true true 189 189 189 189
// 8364 false false false false false false false false false true false true true 8364 8364 8364 8364
// 769 false false false false false false false false false false true true true 769 769 769 769
// 160 false false false false false false true false false false false true false 160 160 160 160
// 8232 false false false false false false true false false false false false false 8232 8232 8232 8232
// 128512 false false false false false false false false false true false true true 128512 128512 128512 128512
// -1 false false false false false false false false false false false false false -1 -1 -1 -1
// 1114112 false false false false false false false false false false false false false 1114112 1114112 1114112 1114112
// 55296 false false false false false false false false false false false false false 55296 55296 55296 55296
// true true false
// İ ı X
// 97/1 233/2 26085/3 128512/4 65533/1 5 false 3 false false
// [230 151 165] false
// 26085 3
// [97 26085 55357 56832] a日😀� true 2
