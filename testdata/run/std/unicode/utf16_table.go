// UTF-16: pairs of surrogates, lone ones, and what has no encoding.

package main

import (
	"fmt"
	"unicode/utf16"
)

func main() {
	for _, s := range []string{"", "a", "日", "𝄞", "a𝄞b", "\U0010ffff"} {
		u := utf16.Encode([]rune(s))
		fmt.Printf("%x %q; ", u, string(utf16.Decode(u)))
	}
	fmt.Println()
	for _, u := range [][]uint16{nil, {0xd800}, {0xdc00}, {0xd800, 0xdc00}, {0xdc00, 0xd800}, {0xd800, 'a'}, {0xd800, 0xd800, 0xdc00}, {0xdbff, 0xdfff}, {0xffff}, {0}} {
		fmt.Printf("%U ", utf16.Decode(u))
	}
	fmt.Println()
	for _, r := range []rune{'a', 0xd800, 0xdfff, 0xe000, 0xffff, 0x10000, 0x10ffff, 0x110000, -1} {
		r1, r2 := utf16.EncodeRune(r)
		fmt.Printf("%U %U %U %d %v %x; ", r1, r2, utf16.DecodeRune(r1, r2), utf16.RuneLen(r), utf16.IsSurrogate(r), utf16.AppendRune(nil, r))
	}
	fmt.Println()
	fmt.Println(utf16.DecodeRune('a', 'b'), utf16.Encode([]rune{0xd800, 'x', -5, 0x110000}), len(utf16.Encode(nil)), utf16.Encode(nil) == nil, utf16.Decode(nil) == nil)
}

// Output:
// [] ""; [61] "a"; [65e5] "日"; [d834 dd1e] "𝄞"; [61 d834 dd1e 62] "a𝄞b"; [dbff dfff] "\U0010ffff";
// [] [U+FFFD] [U+FFFD] [U+10000] [U+FFFD U+FFFD] [U+FFFD U+0061] [U+FFFD U+10000] [U+10FFFF] [U+FFFF] [U+0000]
// U+FFFD U+FFFD U+FFFD 1 false [61]; U+FFFD U+FFFD U+FFFD -1 true [fffd]; U+FFFD U+FFFD U+FFFD -1 true [fffd]; U+FFFD U+FFFD U+FFFD 1 false [e000]; U+FFFD U+FFFD U+FFFD 1 false [ffff]; U+D800 U+DC00 U+10000 2 false [d800 dc00]; U+DBFF U+DFFF U+10FFFF 2 false [dbff dfff]; U+FFFD U+FFFD U+FFFD -1 false [fffd]; U+FFFD U+FFFD U+FFFD -1 false [fffd];
// 65533 [65533 120 65533 65533] 0 false false
