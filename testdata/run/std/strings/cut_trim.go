// Cutting and trimming: what is left, what it aliases, and what happens to wrong bytes.

package main

import (
	"fmt"
	"strings"
	"unicode"
	"unsafe"
)

func main() {
	for _, c := range [][2]string{{"a=b=c", "="}, {"abc", "="}, {"abc", ""}, {"", ""}, {"", "x"}, {"=", "="}, {"日本", "本"}, {"a\xffb", "\xff"}} {
		before, after, found := strings.Cut(c[0], c[1])
		b2, a2, f2 := strings.CutLast(c[0], c[1])
		p, fp := strings.CutPrefix(c[0], c[1])
		q, fq := strings.CutSuffix(c[0], c[1])
		fmt.Printf("%q %q %v | %q %q %v | %q %v %q %v\n", before, after, found, b2, a2, f2, p, fp, q, fq)
	}
	for _, c := range [][2]string{{"xxabcxx", "x"}, {"xyz", "zyx"}, {"", "x"}, {"abc", ""}, {"  a ", " "}, {"日本日", "日"}, {"\xffa\xff", "\xff"}, {"\xffa\xfe", "\ufffd"}, {"ééaé", "é"}, {"aab", "ab"}} {
		fmt.Printf("%q %q %q | %q %q\n", strings.Trim(c[0], c[1]), strings.TrimLeft(c[0], c[1]), strings.TrimRight(c[0], c[1]), strings.TrimPrefix(c[0], c[1]), strings.TrimSuffix(c[0], c[1]))
	}
	for _, s := range []string{"", " ", "\t\n\v\f\r a \u0085\u00a0", "\u2003a\u3000", "\u200ba\ufeff", "a\xa0", "\xa0a", "a b"} {
		fmt.Printf("%q ", strings.TrimSpace(s))
	}
	fmt.Println()
	digit := unicode.IsDigit
	for _, s := range []string{"12ab34", "1234", "", "ab", "١a٢", "1\xff2"} {
		fmt.Printf("%q %q %q; ", strings.TrimFunc(s, digit), strings.TrimLeftFunc(s, digit), strings.TrimRightFunc(s, digit))
	}
	fmt.Println()
	long := "  shared memory  "
	part := strings.TrimSpace(long)
	fmt.Println(uintptr(unsafe.Pointer(unsafe.StringData(part)))-uintptr(unsafe.Pointer(unsafe.StringData(long))), unsafe.StringData(strings.Clone(part)) == unsafe.StringData(part), strings.Clone("") == "")
}

// Output:
// "a" "b=c" true | "a=b" "c" true | "a=b=c" false "a=b=c" false
// "abc" "" false | "abc" "" false | "abc" false "abc" false
// "" "abc" true | "abc" "" true | "abc" true "abc" true
// "" "" true | "" "" true | "" true "" true
// "" "" false | "" "" false | "" false "" false
// "" "" true | "" "" true | "" true "" true
// "日" "" true | "日" "" true | "日本" false "日" true
// "a" "b" true | "a" "b" true | "a\xffb" false "a\xffb" false
// "abc" "abcxx" "xxabc" | "xabcxx" "xxabcx"
// "" "" "" | "xyz" "xyz"
// "" "" "" | "" ""
// "abc" "abc" "abc" | "abc" "abc"
// "a" "a " "  a" | " a " "  a"
// "本" "本日" "日本" | "本日" "日本"
// "a" "a\xff" "\xffa" | "a\xff" "\xffa"
// "a" "a\xfe" "\xffa" | "\xffa\xfe" "\xffa\xfe"
// "a" "aé" "ééa" | "éaé" "ééa"
// "" "" "" | "aab" "a"
// "" "" "a" "a" "\u200ba\ufeff" "a\xa0" "\xa0a" "a b"
// "ab" "ab34" "12ab"; "" "" ""; "" "" ""; "ab" "ab" "ab"; "a" "a٢" "١a"; "\xff" "\xff2" "1\xff";
// 2 false true
