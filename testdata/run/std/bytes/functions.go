// Functions on slices of bytes.

package main

import (
	"bytes"
	"fmt"
	"unicode"
)

func main() {
	s := []byte("hello, wörld, hello")
	fmt.Println(bytes.Index(s, []byte("lo")), bytes.LastIndex(s, []byte("lo")), bytes.IndexByte(s, 'w'), bytes.LastIndexByte(s, 'l'))
	fmt.Println(bytes.IndexRune(s, 'ö'), bytes.IndexAny(s, "xyz,"), bytes.LastIndexAny(s, "wö"), bytes.Count(s, []byte("l")), bytes.Count(s, nil))
	fmt.Println(bytes.Contains(s, []byte("wör")), bytes.HasPrefix(s, []byte("hell")), bytes.HasSuffix(s, []byte("hell")))
	fmt.Println(bytes.Equal(s, s[:3]), bytes.Compare([]byte("a"), []byte("b")), bytes.Compare(nil, []byte{}), bytes.EqualFold([]byte("ÄB"), []byte("äb")))
	fmt.Printf("%s %s %s\n", bytes.ToUpper(s), bytes.ToTitle([]byte("ab")), bytes.Title([]byte("the old man")))
	fmt.Printf("%q %q\n", bytes.Split(s, []byte(", ")), bytes.SplitN(s, []byte("l"), 3))
	fmt.Printf("%q %q\n", bytes.SplitAfter([]byte("a,b,"), []byte(",")), bytes.Fields([]byte("  a b\t\nc ")))
	fmt.Printf("%q %q\n", bytes.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) }), bytes.Split([]byte("日本"), nil))
	fmt.Printf("%q %q %q\n", bytes.TrimSpace([]byte(" \tx y\n")), bytes.Trim([]byte("xxabxx"), "x"), bytes.TrimLeft([]byte("xyab"), "yx"))
	fmt.Printf("%q %q\n", bytes.TrimPrefix(s, []byte("hello")), bytes.TrimFunc([]byte("123ab4"), unicode.IsDigit))
	fmt.Printf("%s %s %s\n", bytes.Replace(s, []byte("hello"), []byte("bye"), 1), bytes.ReplaceAll(s, []byte("l"), nil), bytes.Repeat([]byte("ab"), 3))
	fmt.Printf("%s %s\n", bytes.Join([][]byte{[]byte("a"), []byte("b")}, []byte("--")), bytes.Map(func(r rune) rune {
		if r == 'l' {
			return -1
		}
		return unicode.ToUpper(r)
	}, s))
	before, after, ok := bytes.Cut(s, []byte(", "))
	fmt.Printf("%s|%s|%v %v %q\n", before, after, ok, bytes.Runes([]byte("aö")), bytes.ToValidUTF8([]byte("a\xff\xfeb"), []byte("?")))
	for line := range bytes.Lines([]byte("one\ntwo\nthree")) {
		fmt.Printf("%q ", line)
	}
	for part := range bytes.SplitSeq([]byte("a-b-c"), []byte("-")) {
		fmt.Printf("%q ", part)
	}
	fmt.Println(bytes.Clone(nil) == nil)
	defer func() { fmt.Println(recover()) }()
	bytes.Repeat(s, -1)
}

// Output:
// 3 18 7 18
// 8 5 8 5 20
// true true false
// false -1 0 true
// HELLO, WÖRLD, HELLO AB The Old Man
// ["hello" "wörld" "hello"] ["he" "" "o, wörld, hello"]
// ["a," "b," ""] ["a" "b" "c"]
// ["hello" "wörld" "hello"] ["日" "本"]
// "x y" "ab" "ab"
// ", wörld, hello" "ab"
// bye, wörld, hello heo, wörd, heo ababab
// a--b HEO, WÖRD, HEO
// hello|wörld, hello|true [97 246] "a?b"
// "one\n" "two\n" "three" "a" "b" "c" true
// bytes: negative Repeat count
