// Strings that are no valid UTF-8: iteration, conversion to runes and back, quoting, and where encodings end.

package main

import (
	"fmt"
	"unicode/utf8"
)

type S string

func (s S) Each(f func(int, rune)) {
	for i, r := range s {
		f(i, r)
	}
}

func main() {
	for _, s := range []string{"\x80", "a\xc3", "\xc3\x28", "\xe2\x82", "\xe2\x28\xa1", "\xf0\x9f\x98", "\xf8\x88\x80\x80\x80", "\xc0\xaf", "\xed\xa0\x80",
		"\xf4\x90\x80\x80", "\xef\xbf\xbd", "ok\xffok", "\u00e9\U0001F600", "\xe0\x80\xaf", "\xed\x9f\xbf\xee\x80\x80", "\xf4\x8f\xbf\xbf", ""} {
		n := 0
		for i, r := range s {
			fmt.Printf("%d:%U ", i, r)
			n++
		}
		fmt.Println(n, len(s), len([]rune(s)), utf8.ValidString(s), []byte(string([]rune(s))), fmt.Sprintf("%q %+q %x", s, s, s))
	}
	S("héllo, 世界").Each(func(i int, r rune) { fmt.Print(i, string(r), " ") })
	fmt.Println()
	r := append([]rune("hé"), '!', 0x10ffff+1, -1, 0xd800, 0xdfff, 0xe000)
	fmt.Printf("%q %d\n", string(r), len(string(r)))
	for i := range "\xff\xfeé" {
		fmt.Print(i, " ")
	}
	var b []byte
	for i := range 256 {
		b = append(b, byte(i))
	}
	n := 0
	for _, r := range string(b) {
		if r == utf8.RuneError {
			n++
		}
	}
	fmt.Println(n, len(string([]rune(string(b)))))
	m := map[string]int{"\xff": 1, "\xfe": 2, "\ufffd": 3}
	fmt.Println(len(m), m[string([]byte{255})], m[string([]rune("\xff"))], "\xff" < "\xff\x00", "\xff" > "\u00ff")
}

// Output:
// 0:U+FFFD 1 1 1 false [239 191 189] "\x80" "\x80" 80
// 0:U+0061 1:U+FFFD 2 2 2 false [97 239 191 189] "a\xc3" "a\xc3" 61c3
// 0:U+FFFD 1:U+0028 2 2 2 false [239 191 189 40] "\xc3(" "\xc3(" c328
// 0:U+FFFD 1:U+FFFD 2 2 2 false [239 191 189 239 191 189] "\xe2\x82" "\xe2\x82" e282
// 0:U+FFFD 1:U+0028 2:U+FFFD 3 3 3 false [239 191 189 40 239 191 189] "\xe2(\xa1" "\xe2(\xa1" e228a1
// 0:U+FFFD 1:U+FFFD 2:U+FFFD 3 3 3 false [239 191 189 239 191 189 239 191 189] "\xf0\x9f\x98" "\xf0\x9f\x98" f09f98
// 0:U+FFFD 1:U+FFFD 2:U+FFFD 3:U+FFFD 4:U+FFFD 5 5 5 false [239 191 189 239 191 189 239 191 189 239 191 189 239 191 189] "\xf8\x88\x80\x80\x80" "\xf8\x88\x80\x80\x80" f888808080
// 0:U+FFFD 1:U+FFFD 2 2 2 false [239 191 189 239 191 189] "\xc0\xaf" "\xc0\xaf" c0af
// 0:U+FFFD 1:U+FFFD 2:U+FFFD 3 3 3 false [239 191 189 239 191 189 239 191 189] "\xed\xa0\x80" "\xed\xa0\x80" eda080
// 0:U+FFFD 1:U+FFFD 2:U+FFFD 3:U+FFFD 4 4 4 false [239 191 189 239 191 189 239 191 189 239 191 189] "\xf4\x90\x80\x80" "\xf4\x90\x80\x80" f4908080
// 0:U+FFFD 1 3 1 true [239 191 189] "�" "\ufffd" efbfbd
// 0:U+006F 1:U+006B 2:U+FFFD 3:U+006F 4:U+006B 5 5 5 false [111 107 239 191 189 111 107] "ok\xffok" "ok\xffok" 6f6bff6f6b
// 0:U+00E9 2:U+1F600 2 6 2 true [195 169 240 159 152 128] "é😀" "\u00e9\U0001f600" c3a9f09f9880
// 0:U+FFFD 1:U+FFFD 2:U+FFFD 3 3 3 false [239 191 189 239 191 189 239 191 189] "\xe0\x80\xaf" "\xe0\x80\xaf" e080af
// 0:U+D7FF 3:U+E000 2 6 2 true [237 159 191 238 128 128] "\ud7ff\ue000" "\ud7ff\ue000" ed9fbfee8080
// 0:U+10FFFF 1 4 1 true [244 143 191 191] "\U0010ffff" "\U0010ffff" f48fbfbf
// 0 0 0 true [] "" ""
// 0h 1é 3l 4l 5o 6, 7  8世 11界
// "hé!����\ue000" 19
// 0 1 2 128 512
// 3 1 3 true true
