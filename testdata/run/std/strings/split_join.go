// Splitting and joining, eagerly and by iterators, with every kind of limit.

package main

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
)

func main() {
	for _, c := range []struct{ s, sep string }{{"a,b,c", ","}, {"", ","}, {"", ""}, {"abc", ""}, {",", ","}, {",,", ","}, {"日本語", ""}, {"a\xffb\xc3", ""}, {"a--b-c", "--"}, {"aaa", "aa"}, {"abc", "abcd"}} {
		for _, n := range []int{-1, 0, 1, 2, 3, 100} {
			parts := strings.SplitN(c.s, c.sep, n)
			after := strings.SplitAfterN(c.s, c.sep, n)
			fmt.Printf("%d:%q%q%v%v ", n, parts, after, parts == nil, cap(parts) == len(parts))
		}
		fmt.Printf("\n%q %q %q %q\n", strings.Split(c.s, c.sep), strings.SplitAfter(c.s, c.sep), slices.Collect(strings.SplitSeq(c.s, c.sep)), slices.Collect(strings.SplitAfterSeq(c.s, c.sep)))
	}
	for _, s := range []string{"", " ", " a  b\tc\n", "a", "日 本\u3000語", "a\u0085b\u00a0c", "\xff \xfe"} {
		fmt.Printf("%q %q %q %q\n", strings.Fields(s), slices.Collect(strings.FieldsSeq(s)), strings.FieldsFunc(s, unicode.IsLetter), slices.Collect(strings.FieldsFuncSeq(s, unicode.IsLetter)))
	}
	for _, s := range []string{"", "\n", "a\nb", "a\r\nb\n", "\n\n", "no end"} {
		fmt.Printf("%q ", slices.Collect(strings.Lines(s)))
	}
	fmt.Println()
	for _, e := range [][]string{nil, {}, {""}, {"a"}, {"a", "b"}, {"", "", ""}, {"x", "", "y"}} {
		fmt.Printf("%q%q%q ", strings.Join(e, ","), strings.Join(e, ""), strings.Join(e, "日本"))
	}
	fmt.Println()
	for part := range strings.SplitSeq("a b c d", " ") {
		if part == "c" {
			break
		}
		fmt.Print(part, " ")
	}
	lines := strings.Lines("x\ny\nz")
	for range 2 {
		for l := range lines {
			fmt.Printf("%q ", l)
			break
		}
	}
	fmt.Println()
}

// Output:
// -1:["a" "b" "c"]["a," "b," "c"]falsetrue 0:[][]truetrue 1:["a,b,c"]["a,b,c"]falsetrue 2:["a" "b,c"]["a," "b,c"]falsetrue 3:["a" "b" "c"]["a," "b," "c"]falsetrue 100:["a" "b" "c"]["a," "b," "c"]falsefalse
// ["a" "b" "c"] ["a," "b," "c"] ["a" "b" "c"] ["a," "b," "c"]
// -1:[""][""]falsetrue 0:[][]truetrue 1:[""][""]falsetrue 2:[""][""]falsetrue 3:[""][""]falsetrue 100:[""][""]falsetrue
// [""] [""] [""] [""]
// -1:[][]falsetrue 0:[][]truetrue 1:[][]falsetrue 2:[][]falsetrue 3:[][]falsetrue 100:[][]falsetrue
// [] [] [] []
// -1:["a" "b" "c"]["a" "b" "c"]falsetrue 0:[][]truetrue 1:["abc"]["abc"]falsetrue 2:["a" "bc"]["a" "bc"]falsetrue 3:["a" "b" "c"]["a" "b" "c"]falsetrue 100:["a" "b" "c"]["a" "b" "c"]falsetrue
// ["a" "b" "c"] ["a" "b" "c"] ["a" "b" "c"] ["a" "b" "c"]
// -1:["" ""]["," ""]falsetrue 0:[][]truetrue 1:[","][","]falsetrue 2:["" ""]["," ""]falsetrue 3:["" ""]["," ""]falsetrue 100:["" ""]["," ""]falsetrue
// ["" ""] ["," ""] ["" ""] ["," ""]
// -1:["" "" ""]["," "," ""]falsetrue 0:[][]truetrue 1:[",,"][",,"]falsetrue 2:["" ","]["," ","]falsetrue 3:["" "" ""]["," "," ""]falsetrue 100:["" "" ""]["," "," ""]falsetrue
// ["" "" ""] ["," "," ""] ["" "" ""] ["," "," ""]
// -1:["日" "本" "語"]["日" "本" "語"]falsetrue 0:[][]truetrue 1:["日本語"]["日本語"]falsetrue 2:["日" "本語"]["日" "本語"]falsetrue 3:["日" "本" "語"]["日" "本" "語"]falsetrue 100:["日" "本" "語"]["日" "本" "語"]falsetrue
// ["日" "本" "語"] ["日" "本" "語"] ["日" "本" "語"] ["日" "本" "語"]
// -1:["a" "\xff" "b" "\xc3"]["a" "\xff" "b" "\xc3"]falsetrue 0:[][]truetrue 1:["a\xffb\xc3"]["a\xffb\xc3"]falsetrue 2:["a" "\xffb\xc3"]["a" "\xffb\xc3"]falsetrue 3:["a" "\xff" "b\xc3"]["a" "\xff" "b\xc3"]falsetrue 100:["a" "\xff" "b" "\xc3"]["a" "\xff" "b" "\xc3"]falsetrue
// ["a" "\xff" "b" "\xc3"] ["a" "\xff" "b" "\xc3"] ["a" "\xff" "b" "\xc3"] ["a" "\xff" "b" "\xc3"]
// -1:["a" "b-c"]["a--" "b-c"]falsetrue 0:[][]truetrue 1:["a--b-c"]["a--b-c"]falsetrue 2:["a" "b-c"]["a--" "b-c"]falsetrue 3:["a" "b-c"]["a--" "b-c"]falsefalse 100:["a" "b-c"]["a--" "b-c"]falsefalse
// ["a" "b-c"] ["a--" "b-c"] ["a" "b-c"] ["a--" "b-c"]
// -1:["" "a"]["aa" "a"]falsetrue 0:[][]truetrue 1:["aaa"]["aaa"]falsetrue 2:["" "a"]["aa" "a"]falsetrue 3:["" "a"]["aa" "a"]falsefalse 100:["" "a"]["aa" "a"]falsefalse
// ["" "a"] ["aa" "a"] ["" "a"] ["aa" "a"]
// -1:["abc"]["abc"]falsetrue 0:[][]truetrue 1:["abc"]["abc"]falsetrue 2:["abc"]["abc"]falsefalse 3:["abc"]["abc"]falsefalse 100:["abc"]["abc"]falsefalse
// ["abc"] ["abc"] ["abc"] ["abc"]
// [] [] [] []
// [] [] [" "] [" "]
// ["a" "b" "c"] ["a" "b" "c"] [" " "  " "\t" "\n"] [" " "  " "\t" "\n"]
// ["a"] ["a"] [] []
// ["日" "本" "語"] ["日" "本" "語"] [" " "\u3000"] [" " "\u3000"]
// ["a" "b" "c"] ["a" "b" "c"] ["\u0085" "\u00a0"] ["\u0085" "\u00a0"]
// ["\xff" "\xfe"] ["\xff" "\xfe"] ["\xff \xfe"] ["\xff \xfe"]
// [] ["\n"] ["a\n" "b"] ["a\r\n" "b\n"] ["\n" "\n"] ["no end"]
// """""" """""" """""" "a""a""a" "a,b""ab""a日本b" ",,""""日本日本" "x,,y""xy""x日本日本y"
// a b "x\n" "y\n"
