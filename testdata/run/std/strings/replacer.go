// A Replacer, kept in a variable of its type and used by several goroutines at once.
package main

import (
	"fmt"
	"os"
	"strings"
	"sync"
)

var escaper *strings.Replacer = strings.NewReplacer("<", "&lt;", ">", "&gt;", "&", "&amp;")

// translations are used by name.
var translations = map[string]*strings.Replacer{
	"longest first": strings.NewReplacer("aaa", "3", "aa", "2", "a", "1"),
	"first wins":    strings.NewReplacer("a", "1", "aa", "2", "aaa", "3"),
	"between":       strings.NewReplacer("", "-"),
	"between and a": strings.NewReplacer("a", "A", "", "-"),
	"delete":        strings.NewReplacer("a", "", "b", ""),
	"same twice":    strings.NewReplacer("a", "1", "a", "2"),
	"bytes":         strings.NewReplacer("a", "b", "b", "a"),
	"runes":         strings.NewReplacer("é", "e", "a", "ä"),
	"nothing":       strings.NewReplacer(),
	"broken":        strings.NewReplacer("\xff", "?", "a\xff", "!"),
}

func main() {
	var wg sync.WaitGroup
	out := make([]string, 4)
	for i := range out {
		wg.Go(func() { out[i] = escaper.Replace(fmt.Sprintf("<%d & %d>", i, i+1)) })
	}
	wg.Wait()
	fmt.Println(out)
	for _, name := range []string{"longest first", "first wins", "between", "between and a", "delete", "same twice", "bytes", "runes", "nothing", "broken"} {
		r := translations[name]
		fmt.Printf("%s: %q %q %q\n", name, r.Replace("aaaab"), r.Replace(""), r.Replace("éa\xffb"))
	}
	n, err := escaper.WriteString(os.Stdout, "<a&b>\n")
	fmt.Println(n, err)
	func() {
		defer func() { fmt.Println(recover()) }()
		strings.NewReplacer("odd")
	}()
}

// Output:
// [&lt;0 &amp; 1&gt; &lt;1 &amp; 2&gt; &lt;2 &amp; 3&gt; &lt;3 &amp; 4&gt;]
// longest first: "31b" "" "é1\xffb"
// first wins: "1111b" "" "é1\xffb"
// between: "-a-a-a-a-b-" "-" "-\xc3-\xa9-a-\xff-b-"
// between and a: "AAAA-b-" "-" "-\xc3-\xa9A-\xff-b-"
// delete: "" "" "é\xff"
// same twice: "1111b" "" "é1\xffb"
// bytes: "bbbba" "" "éb\xffa"
// runes: "ääääb" "" "eä\xffb"
// nothing: "aaaab" "" "éa\xffb"
// broken: "aaaab" "" "é!b"
// &lt;a&amp;b&gt;
// 16 <nil>
// strings.NewReplacer: odd argument count
