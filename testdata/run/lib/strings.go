// strings: searching, splitting, joining, replacing, trimming, case.

package main

import (
	"fmt"
	"strings"
)

func main() {
	s := "a,b,,c"
	fmt.Printf("%q %q %q\n", strings.Split(s, ","), strings.SplitN(s, ",", 2), strings.Split("héy", ""))
	fmt.Println(strings.Join([]string{"x", "y"}, "-"), strings.Repeat("ab", 3), strings.Contains(s, "b,"), strings.Count("cheese", "e"), strings.Count("abc", ""))
	fmt.Println(strings.Index("chicken", "ken"), strings.Index("x", "y"), strings.LastIndex("go gopher", "go"), strings.IndexByte("abc", 'c'), strings.IndexRune("chicken", 'k'), strings.IndexAny("golang", "ny"))
	fmt.Println(strings.HasPrefix(s, "a,"), strings.HasSuffix(s, "x"), strings.ToUpper("héllo"), strings.ToLower("ABC"))
	fmt.Printf("%q %q %q %q %q\n", strings.TrimSpace("  a b \n"), strings.Trim("xxaxx", "x"), strings.TrimLeft("xxa", "x"), strings.TrimPrefix("prefix-a", "prefix-"), strings.TrimSuffix("a.go", ".go"))
	fmt.Println(strings.Replace("aaaa", "a", "b", 2), strings.ReplaceAll("aaaa", "aa", "b"), strings.Fields(" a  b c "), len(strings.Fields("  ")))
	fmt.Println(strings.Map(func(r rune) rune {
		if r == 'a' {
			return -1
		}
		return r + 1
	}, "banana"), strings.EqualFold("Go", "GO"), strings.Compare("a", "b"))
	before, after, ok := strings.Cut("k=v=w", "=")
	fmt.Println(before, after, ok)
	var b strings.Builder
	for i := range 3 {
		fmt.Fprintf(&b, "%d.", i)
	}
	b.WriteString("end")
	b.WriteByte('!')
	b.WriteRune('é')
	fmt.Println(b.String(), b.Len())
	fmt.Println(strings.TrimFunc("123abc456", func(r rune) bool { return r < 'a' }), strings.IndexFunc("abC", func(r rune) bool { return r < 'a' }))
	fmt.Println(strings.ContainsRune("abc", 'b'), strings.ContainsAny("abc", "xyz"), strings.TrimRight("abc  ", " ")+"|")
}

// Output:
// ["a" "b" "" "c"] ["a" "b,,c"] ["h" "é" "y"]
// x-y ababab true 3 4
// 4 -1 3 2 4 4
// true false HÉLLO abc
// "a b" "a" "a" "a" "a"
// bbaa bb [a b c] 0
// coo true -1
// k v=w true
// 0.1.2.end!é 12
// abc 2
// true false abc|
