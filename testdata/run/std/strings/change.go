// Changing texts: case, replacing, repeating and mapping.

package main

import (
	"fmt"
	"strings"
	"unicode"
	"unsafe"
)

func try(f func() string) {
	defer func() {
		if r := recover(); r != nil {
			_, isErr := r.(error)
			fmt.Println("panic:", r, isErr)
		}
	}()
	fmt.Printf("%q\n", f())
}

func main() {
	for _, s := range []string{"", "abc", "ABC", "mIxEd 123", "straße", "ΑΒΓς", "ǆ ǅ Ǆ", "ÿ", "İı", "\xffa\xfeB", "𐐨𐐀", "ŉ", "ⱥ", "it's o'clock", "foo_bar baz-qux"} {
		fmt.Printf("%q %q %q %q\n", strings.ToUpper(s), strings.ToLower(s), strings.ToTitle(s), strings.Title(s))
	}
	fmt.Println(strings.ToUpperSpecial(unicode.TurkishCase, "iı ğ"), strings.ToLowerSpecial(unicode.TurkishCase, "Iİ Ğ"), strings.ToTitleSpecial(unicode.AzeriCase, "iı"), strings.ToUpperSpecial(unicode.SpecialCase{}, "ab"))
	for _, c := range []struct {
		s, old, new string
		n           int
	}{{"aaaa", "a", "b", 2}, {"aaaa", "a", "b", 0}, {"aaaa", "aa", "x", -1}, {"abc", "", "-", -1}, {"abc", "", "-", 2}, {"日本", "", ".", -1}, {"", "", "x", -1}, {"", "a", "x", -1}, {"abc", "abc", "", 5}, {"a\xffb", "", "|", -1}, {"abab", "ab", "abab", -1}} {
		fmt.Printf("%q ", strings.Replace(c.s, c.old, c.new, c.n))
	}
	fmt.Println(strings.ReplaceAll("oink oink", "k", "ky"))
	for _, n := range []int{0, 1, 3, -1} {
		try(func() string { return strings.Repeat("ab", n) })
	}
	try(func() string { return strings.Repeat("", 1<<40) })
	try(func() string { return strings.Repeat("ab", 1<<62) })
	try(func() string { return strings.Repeat("ab", 1<<50) })
	fmt.Printf("%q %q %q\n", strings.ToValidUTF8("a\xff\xfeb\xc3", "?"), strings.ToValidUTF8("ok", "?"), strings.ToValidUTF8("\xff", ""))
	drop := func(r rune) rune {
		switch {
		case unicode.IsDigit(r):
			return -1
		case r == 'x':
			return unicode.MaxRune + 1
		case r == unicode.ReplacementChar:
			return '!'
		}
		return unicode.ToUpper(r)
	}
	fmt.Printf("%q %q %q %q\n", strings.Map(drop, "a1b2"), strings.Map(drop, "x"), strings.Map(drop, "\xff\ufffd"), strings.Map(drop, "123"))
	same := "unchanged"
	mapped := strings.Map(func(r rune) rune { return r }, same)
	fmt.Println(unsafe.StringData(mapped) == unsafe.StringData(same), fmt.Sprintf("%q", strings.Map(func(r rune) rune { return r }, "a\xffb")))
	r := strings.NewReplacer("<", "&lt;", ">", "&gt;", "&", "&amp;")
	fmt.Println(r.Replace("a < b && c > d"))
	for _, args := range [][]string{{}, {"a", "1"}, {"a", "1", "aa", "2"}, {"aa", "2", "a", "1"}, {"", "X"}, {"a", "", "b", "BB"}, {"a", "1", "a", "2"}, {"hello", "HI", "he", "HE"}, {"", "X", "a", "1"}, {"日", "sun", "本", "book"}} {
		r := strings.NewReplacer(args...)
		fmt.Printf("%q ", []string{r.Replace(""), r.Replace("aab"), r.Replace("hello"), r.Replace("日本")})
	}
	fmt.Println()
	try(func() string { return strings.NewReplacer("a").Replace("a") })
}

// Output:
// "" "" "" ""
// "ABC" "abc" "ABC" "Abc"
// "ABC" "abc" "ABC" "ABC"
// "MIXED 123" "mixed 123" "MIXED 123" "MIxEd 123"
// "STRAßE" "straße" "STRAßE" "Straße"
// "ΑΒΓΣ" "αβγς" "ΑΒΓΣ" "ΑΒΓς"
// "Ǆ Ǆ Ǆ" "ǆ ǆ ǆ" "ǅ ǅ ǅ" "ǅ ǅ ǅ"
// "Ÿ" "ÿ" "Ÿ" "Ÿ"
// "İI" "iı" "İI" "İı"
// "�A�B" "�a�b" "�A�B" "�a�B"
// "𐐀𐐀" "𐐨𐐨" "𐐀𐐀" "𐐀𐐀"
// "ŉ" "ŉ" "ŉ" "ŉ"
// "Ⱥ" "ⱥ" "Ⱥ" "Ⱥ"
// "IT'S O'CLOCK" "it's o'clock" "IT'S O'CLOCK" "It'S O'Clock"
// "FOO_BAR BAZ-QUX" "foo_bar baz-qux" "FOO_BAR BAZ-QUX" "Foo_bar Baz-Qux"
// İI Ğ ıi ğ İI AB
// "bbaa" "aaaa" "xx" "-a-b-c-" "-a-bc" ".日.本." "x" "" "" "|a|\xff|b|" "abababab" oinky oinky
// ""
// "ab"
// "ababab"
// panic: strings: negative Repeat count false
// ""
// panic: strings: Repeat output length overflow false
// panic: runtime error: makeslice: len out of range true
// "a?b?" "ok" ""
// "AB" "�" "!!" ""
// true "a�b"
// a &lt; b &amp;&amp; c &gt; d
// ["" "aab" "hello" "日本"] ["" "11b" "hello" "日本"] ["" "11b" "hello" "日本"] ["" "2b" "hello" "日本"] ["X" "XaXaXbX" "XhXeXlXlXoX" "X\xe6X\x97X\xa5X\xe6X\x9cX\xacX"] ["" "BB" "hello" "日本"] ["" "11b" "hello" "日本"] ["" "aab" "HI" "日本"] ["X" "X1X1XbX" "XhXeXlXlXoX" "X\xe6X\x97X\xa5X\xe6X\x9cX\xacX"] ["" "aab" "hello" "sunbook"]
// panic: strings.NewReplacer: odd argument count false
