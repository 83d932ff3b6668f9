// Searching: a table of texts and parts, with empty ones, characters of several bytes and wrong bytes.

package main

import (
	"fmt"
	"strings"
	"unicode"
)

func main() {
	texts := []string{"", "a", "abcabc", "aaaa", "日本語日", "\xff\xfea", "Kelvin", "x\x00y"}
	parts := []string{"", "a", "abc", "aa", "日", "本語", "\xff", "\xe6", "z", "\x00", "abcabcabc"}
	for _, s := range texts {
		for _, p := range parts {
			fmt.Print(strings.Index(s, p), strings.LastIndex(s, p), strings.Count(s, p), strings.IndexAny(s, p), strings.LastIndexAny(s, p), "; ")
		}
		fmt.Println()
	}
	for _, s := range texts {
		for _, r := range []rune{'a', '日', unicode.ReplacementChar, -1, 0xD800, unicode.MaxRune, 0} {
			fmt.Print(strings.IndexRune(s, r), strings.ContainsRune(s, r), " ")
		}
		fmt.Println(strings.IndexByte(s, 'a'), strings.LastIndexByte(s, 'a'), strings.IndexByte(s, 0xff), strings.IndexFunc(s, unicode.IsLetter), strings.LastIndexFunc(s, unicode.IsLetter))
	}
	fmt.Println(strings.Contains("", ""), strings.Contains("a", ""), strings.Contains("", "a"), strings.ContainsAny("", ""), strings.ContainsAny("a", ""), strings.ContainsAny("\xff", "\xfe"))
	fmt.Println(strings.ContainsFunc("abc1", unicode.IsDigit), strings.ContainsFunc("", unicode.IsDigit), strings.HasPrefix("", ""), strings.HasSuffix("abc", "abc"), strings.HasPrefix("ab", "abc"))
	for _, pair := range [][2]string{{"", ""}, {"a", ""}, {"", "a"}, {"a", "b"}, {"ab", "a"}, {"\xff", "日"}, {"A", "a"}} {
		fmt.Print(strings.Compare(pair[0], pair[1]), strings.EqualFold(pair[0], pair[1]), " ")
	}
	fmt.Println()
	for _, pair := range [][2]string{{"K", "k"}, {"ſ", "S"}, {"ß", "SS"}, {"ς", "Σ"}, {"İ", "i"}, {"\xff", "\xfe"}, {"\xff", "\ufffd"}, {"ǅ", "ǆ"}, {"straße", "STRAßE"}} {
		fmt.Print(strings.EqualFold(pair[0], pair[1]), " ")
	}
	fmt.Println()
}

// Output:
// 0 0 1 -1 -1; -1 -1 0 -1 -1; -1 -1 0 -1 -1; -1 -1 0 -1 -1; -1 -1 0 -1 -1; -1 -1 0 -1 -1; -1 -1 0 -1 -1; -1 -1 0 -1 -1; -1 -1 0 -1 -1; -1 -1 0 -1 -1; -1 -1 0 -1 -1;
// 0 1 2 -1 -1; 0 0 1 0 0; -1 -1 0 0 0; -1 -1 0 0 0; -1 -1 0 -1 -1; -1 -1 0 -1 -1; -1 -1 0 -1 -1; -1 -1 0 -1 -1; -1 -1 0 -1 -1; -1 -1 0 -1 -1; -1 -1 0 0 0;
// 0 6 7 -1 -1; 0 3 2 0 3; 0 3 2 0 5; -1 -1 0 0 3; -1 -1 0 -1 -1; -1 -1 0 -1 -1; -1 -1 0 -1 -1; -1 -1 0 -1 -1; -1 -1 0 -1 -1; -1 -1 0 -1 -1; -1 -1 0 0 5;
// 0 4 5 -1 -1; 0 3 4 0 3; -1 -1 0 0 3; 0 2 2 0 3; -1 -1 0 -1 -1; -1 -1 0 -1 -1; -1 -1 0 -1 -1; -1 -1 0 -1 -1; -1 -1 0 -1 -1; -1 -1 0 -1 -1; -1 -1 0 0 3;
// 0 12 5 -1 -1; -1 -1 0 -1 -1; -1 -1 0 -1 -1; -1 -1 0 -1 -1; 0 9 2 0 9; 3 3 1 3 6; -1 -1 0 -1 -1; 0 9 3 -1 -1; -1 -1 0 -1 -1; -1 -1 0 -1 -1; -1 -1 0 -1 -1;
// 0 3 4 -1 -1; 2 2 1 2 2; -1 -1 0 2 2; -1 -1 0 2 2; -1 -1 0 -1 -1; -1 -1 0 -1 -1; 0 0 1 0 1; -1 -1 0 0 1; -1 -1 0 -1 -1; -1 -1 0 -1 -1; -1 -1 0 2 2;
// 0 6 7 -1 -1; -1 -1 0 -1 -1; -1 -1 0 -1 -1; -1 -1 0 -1 -1; -1 -1 0 -1 -1; -1 -1 0 -1 -1; -1 -1 0 -1 -1; -1 -1 0 -1 -1; -1 -1 0 -1 -1; -1 -1 0 -1 -1; -1 -1 0 -1 -1;
// 0 3 4 -1 -1; -1 -1 0 -1 -1; -1 -1 0 -1 -1; -1 -1 0 -1 -1; -1 -1 0 -1 -1; -1 -1 0 -1 -1; -1 -1 0 -1 -1; -1 -1 0 -1 -1; -1 -1 0 -1 -1; 1 1 1 1 1; -1 -1 0 -1 -1;
// -1 false -1 false -1 false -1 false -1 false -1 false -1 false -1 -1 -1 -1 -1
// 0 true -1 false -1 false -1 false -1 false -1 false -1 false 0 0 -1 0 0
// 0 true -1 false -1 false -1 false -1 false -1 false -1 false 0 3 -1 0 5
// 0 true -1 false -1 false -1 false -1 false -1 false -1 false 0 3 -1 0 3
// -1 false 0 true -1 false -1 false -1 false -1 false -1 false -1 -1 -1 0 9
// 2 true -1 false 0 true -1 false -1 false -1 false -1 false 2 2 0 2 2
// -1 false -1 false -1 false -1 false -1 false -1 false -1 false -1 -1 -1 0 5
// -1 false -1 false -1 false -1 false -1 false -1 false 1 true -1 -1 -1 0 2
// true true false false false true
// true false true true false
// 0 true 1 false -1 false -1 false 1 false 1 false -1 true
// true true false true false true true true true
