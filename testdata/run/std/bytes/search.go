// Searching slices of bytes: nil, empty, wrong bytes, and the same results as package strings.

package main

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"
)

func main() {
	texts := []string{"", "a", "abcabc", "aaaa", "日本語日", "\xff\xfea", "x\x00y", "Kſ"}
	parts := []string{"", "a", "abc", "aa", "日", "本語", "\xff", "\xe6", "z", "\x00", "k"}
	same := 0
	for _, s := range texts {
		for _, p := range parts {
			S, P := []byte(s), []byte(p)
			fmt.Print(bytes.Index(S, P), bytes.LastIndex(S, P), bytes.Count(S, P), bytes.IndexAny(S, p), bytes.LastIndexAny(S, p), bytes.Compare(S, P), "; ")
			if bytes.Index(S, P) == strings.Index(s, p) && bytes.LastIndexAny(S, p) == strings.LastIndexAny(s, p) && bytes.EqualFold(S, P) == strings.EqualFold(s, p) && bytes.Equal(S, P) == (s == p) && bytes.HasPrefix(S, P) == strings.HasPrefix(s, p) && bytes.HasSuffix(S, P) == strings.HasSuffix(s, p) {
				same++
			}
		}
		fmt.Println()
	}
	fmt.Println(same == len(texts)*len(parts))
	for _, s := range texts {
		S := []byte(s)
		for _, r := range []rune{'a', '日', unicode.ReplacementChar, -1, 0xD800, unicode.MaxRune, 0} {
			fmt.Print(bytes.IndexRune(S, r), bytes.ContainsRune(S, r), " ")
		}
		fmt.Println(bytes.IndexByte(S, 'a'), bytes.LastIndexByte(S, 'a'), bytes.IndexByte(S, 0xff), bytes.IndexFunc(S, unicode.IsLetter), bytes.LastIndexFunc(S, unicode.IsLetter), bytes.ContainsAny(S, "ax"), bytes.ContainsFunc(S, unicode.IsLetter), bytes.Contains(S, nil))
	}
	fmt.Println(bytes.Equal(nil, []byte{}), bytes.Compare(nil, []byte{}), bytes.Index(nil, nil), bytes.Count(nil, nil), bytes.HasPrefix(nil, nil), bytes.LastIndex(nil, nil))
}

// Output:
// 0 0 1 -1 -1 0; -1 -1 0 -1 -1 -1; -1 -1 0 -1 -1 -1; -1 -1 0 -1 -1 -1; -1 -1 0 -1 -1 -1; -1 -1 0 -1 -1 -1; -1 -1 0 -1 -1 -1; -1 -1 0 -1 -1 -1; -1 -1 0 -1 -1 -1; -1 -1 0 -1 -1 -1; -1 -1 0 -1 -1 -1;
// 0 1 2 -1 -1 1; 0 0 1 0 0 0; -1 -1 0 0 0 -1; -1 -1 0 0 0 -1; -1 -1 0 -1 -1 -1; -1 -1 0 -1 -1 -1; -1 -1 0 -1 -1 -1; -1 -1 0 -1 -1 -1; -1 -1 0 -1 -1 -1; -1 -1 0 -1 -1 1; -1 -1 0 -1 -1 -1;
// 0 6 7 -1 -1 1; 0 3 2 0 3 1; 0 3 2 0 5 1; -1 -1 0 0 3 1; -1 -1 0 -1 -1 -1; -1 -1 0 -1 -1 -1; -1 -1 0 -1 -1 -1; -1 -1 0 -1 -1 -1; -1 -1 0 -1 -1 -1; -1 -1 0 -1 -1 1; -1 -1 0 -1 -1 -1;
// 0 4 5 -1 -1 1; 0 3 4 0 3 1; -1 -1 0 0 3 -1; 0 2 2 0 3 1; -1 -1 0 -1 -1 -1; -1 -1 0 -1 -1 -1; -1 -1 0 -1 -1 -1; -1 -1 0 -1 -1 -1; -1 -1 0 -1 -1 -1; -1 -1 0 -1 -1 1; -1 -1 0 -1 -1 -1;
// 0 12 5 -1 -1 1; -1 -1 0 -1 -1 1; -1 -1 0 -1 -1 1; -1 -1 0 -1 -1 1; 0 9 2 0 9 1; 3 3 1 3 6 -1; -1 -1 0 -1 -1 -1; 0 9 3 -1 -1 1; -1 -1 0 -1 -1 1; -1 -1 0 -1 -1 1; -1 -1 0 -1 -1 1;
// 0 3 4 -1 -1 1; 2 2 1 2 2 1; -1 -1 0 2 2 1; -1 -1 0 2 2 1; -1 -1 0 -1 -1 1; -1 -1 0 -1 -1 1; 0 0 1 0 1 1; -1 -1 0 0 1 1; -1 -1 0 -1 -1 1; -1 -1 0 -1 -1 1; -1 -1 0 -1 -1 1;
// 0 3 4 -1 -1 1; -1 -1 0 -1 -1 1; -1 -1 0 -1 -1 1; -1 -1 0 -1 -1 1; -1 -1 0 -1 -1 -1; -1 -1 0 -1 -1 -1; -1 -1 0 -1 -1 -1; -1 -1 0 -1 -1 -1; -1 -1 0 -1 -1 -1; 1 1 1 1 1 1; -1 -1 0 -1 -1 1;
// 0 3 3 -1 -1 1; -1 -1 0 -1 -1 -1; -1 -1 0 -1 -1 -1; -1 -1 0 -1 -1 -1; -1 -1 0 -1 -1 -1; -1 -1 0 -1 -1 -1; -1 -1 0 -1 -1 -1; -1 -1 0 -1 -1 -1; -1 -1 0 -1 -1 -1; -1 -1 0 -1 -1 1; -1 -1 0 -1 -1 -1;
// true
// -1 false -1 false -1 false -1 false -1 false -1 false -1 false -1 -1 -1 -1 -1 false false true
// 0 true -1 false -1 false -1 false -1 false -1 false -1 false 0 0 -1 0 0 true true true
// 0 true -1 false -1 false -1 false -1 false -1 false -1 false 0 3 -1 0 5 true true true
// 0 true -1 false -1 false -1 false -1 false -1 false -1 false 0 3 -1 0 3 true true true
// -1 false 0 true -1 false -1 false -1 false -1 false -1 false -1 -1 -1 0 9 false true true
// 2 true -1 false 0 true -1 false -1 false -1 false -1 false 2 2 0 2 2 true true true
// -1 false -1 false -1 false -1 false -1 false -1 false 1 true -1 -1 -1 0 2 true true true
// -1 false -1 false -1 false -1 false -1 false -1 false -1 false -1 -1 -1 0 1 false true true
// true 0 0 1 true 0
