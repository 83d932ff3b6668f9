// Searching and testing.

package main

import (
	"fmt"
	"strings"
)

func main() {
	s := "hello, hello"
	fmt.Println(strings.Contains(s, "lo,"), strings.Index(s, "l"), strings.LastIndex(s, "l"), strings.IndexByte(s, 'z'), strings.Count(s, "l"), strings.Count("abc", ""))
	fmt.Println(strings.HasPrefix(s, "hell"), strings.HasSuffix(s, "lo"), strings.ContainsRune("日本", '本'), strings.IndexRune("日本", '本'), strings.IndexAny(s, "xyo"), strings.ContainsAny(s, ""))
	fmt.Println(strings.EqualFold("GoLang", "gOLANG"), strings.IndexFunc("ab1", func(r rune) bool { return r < 'a' }))
	before, after, ok := strings.Cut("key=val=x", "=")
	fmt.Println(before, after, ok)
	fmt.Println(strings.CutPrefix("prefix", "pre"))
	fmt.Println(strings.CutSuffix("prefix", "x!"))
}

// Output:
// true 2 10 -1 4 4
// true true true 3 4 false
// true 2
// key val=x true
// fix true
// prefix false
