package main

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strings"
)

// Replacing, splitting, expanding, and what a pattern says of itself.
func main() {
	for _, c := range []struct{ pattern, text, repl string }{
		{"a", "banana", "x"}, {"", "abc", "-"}, {"a*", "baac", "<$0>"}, {"(a)(b)?", "ab a", "[$1|$2|$3]"}, {"(?P<x>a)(?P<y>.)", "abac", "${y}$x$xz"}, {"a", "a", "$$"}, {"a", "a", "$"}, {"a", "a", "${"}, {"a", "a", "${x"},
		{"(a)", "a", "$1a ${1}a $01 $1_"}, {"x", "none", "$0"}, {"日", "日本日", "$0$0"}, {".", "a\xffb", "($0)"}, {"b*", "", "x"}, {"(?:)", "日本", "."}, {"a|b*", "xaabbx", "!"}, {"(é)", "éé", "${1}$é"},
	} {
		re := regexp.MustCompile(c.pattern)
		up := func(s string) string { return "{" + strings.ToUpper(s) + "}" }
		fmt.Printf("%q %q %q: %q %q %q %q %q %q\n", c.pattern, c.text, c.repl,
			re.ReplaceAllString(c.text, c.repl), re.ReplaceAll([]byte(c.text), []byte(c.repl)),
			re.ReplaceAllLiteralString(c.text, c.repl), re.ReplaceAllLiteral([]byte(c.text), []byte(c.repl)),
			re.ReplaceAllStringFunc(c.text, up), re.ReplaceAllFunc([]byte(c.text), func(b []byte) []byte { return append([]byte("="), b...) }))
		for _, n := range []int{-1, 0, 1, 2, 9} {
			fmt.Printf(" %d %q", n, re.Split(c.text, n))
		}
		fmt.Println()
		m := re.FindStringSubmatchIndex(c.text)
		fmt.Printf(" %q %q\n", re.ExpandString([]byte("="), c.repl, c.text, m), re.Expand(nil, []byte(c.repl), []byte(c.text), m))
	}
	fmt.Println(regexp.MustCompile("a").ReplaceAll(nil, nil) == nil, regexp.MustCompile("z").ReplaceAll([]byte{}, nil) == nil)

	re := regexp.MustCompile(`(?P<first>\w+) (\w+) (?P<last>\w+)(?P<first>x)?`)
	fmt.Println(re.NumSubexp(), len(re.SubexpNames()), strings.Join(re.SubexpNames(), ","), re.SubexpIndex("first"), re.SubexpIndex("last"), re.SubexpIndex(""), re.SubexpIndex("z"))
	fmt.Println(regexp.QuoteMeta(`a.b\c[d]{e}(f)*+?|^$日-`), regexp.QuoteMeta("plain"))
	for _, p := range []string{"abc", "abc+", "ab(c|d)", "(ab)c", "(?i)ab", "^abc$", "^abc", "a{3}b", "abc|abd", "", "a*", "x.*y", "[a]b", "(?:ab){2}c?", "abc$", "^ab+$", "ab|ab", "日本"} {
		prefix, whole := regexp.MustCompile(p).LiteralPrefix()
		fmt.Printf("%q:%q %t ", p, prefix, whole)
	}
	fmt.Println()

	text, err := re.MarshalText()
	fmt.Println(string(text), err)
	appended, _ := re.AppendText([]byte("re: "))
	fmt.Println(string(appended))
	var other regexp.Regexp
	fmt.Println(other.UnmarshalText([]byte("a(b")), other.UnmarshalText([]byte("a(b)")), other.String(), other.FindStringSubmatch("xab"))
	var config struct{ Pattern *regexp.Regexp }
	fmt.Println(json.Unmarshal([]byte(`{"Pattern": "^x+$"}`), &config), config.Pattern.MatchString("xx"))
	encoded, err := json.Marshal(config)
	fmt.Println(string(encoded), err)
	longest := regexp.MustCompile("a|ab").Copy()
	longest.Longest()
	fmt.Println(longest.FindString("ab"), longest, fmt.Sprintf("%v %s", longest, longest))

	// Searches in several goroutines at once.
	done := make(chan int)
	shared := regexp.MustCompile(`(\d+)`)
	for i := range 4 {
		go func() { done <- len(shared.FindAllString(strings.Repeat("12 ", i), -1)) }()
	}
	sum := 0
	for range 4 {
		sum += <-done
	}
	fmt.Println(sum)

	// What would take for ever where searches go back.
	n := 400
	fmt.Println(regexp.MustCompile(strings.Repeat("a?", n) + strings.Repeat("a", n)).MatchString(strings.Repeat("a", n)))
	fmt.Println(regexp.MustCompile("(a*)*b|(x+x+)+y").MatchString(strings.Repeat("ax", 5000)))
}

// Output:
// "a" "banana" "x": "bxnxnx" "bxnxnx" "bxnxnx" "bxnxnx" "b{A}n{A}n{A}" "b=an=an=a"
//  -1 ["b" "n" "n" ""] 0 [] 1 ["banana"] 2 ["b" "nana"] 9 ["b" "n" "n" ""]
//  "=x" "x"
// "" "abc" "-": "-a-b-c-" "-a-b-c-" "-a-b-c-" "-a-b-c-" "{}a{}b{}c{}" "=a=b=c="
//  -1 ["a" "b" "c"] 0 [] 1 ["abc"] 2 ["a" "bc"] 9 ["a" "b" "c"]
//  "=-" "-"
// "a*" "baac" "<$0>": "<>b<aa>c<>" "<>b<aa>c<>" "<$0>b<$0>c<$0>" "<$0>b<$0>c<$0>" "{}b{AA}c{}" "=b=aac="
//  -1 ["b" "c"] 0 [] 1 ["baac"] 2 ["b" "c"] 9 ["b" "c"]
//  "=<>" "<>"
// "(a)(b)?" "ab a" "[$1|$2|$3]": "[a|b|] [a||]" "[a|b|] [a||]" "[$1|$2|$3] [$1|$2|$3]" "[$1|$2|$3] [$1|$2|$3]" "{AB} {A}" "=ab =a"
//  -1 ["" " " ""] 0 [] 1 ["ab a"] 2 ["" " a"] 9 ["" " " ""]
//  "=[a|b|]" "[a|b|]"
// "(?P<x>a)(?P<y>.)" "abac" "${y}$x$xz": "baca" "baca" "${y}$x$xz${y}$x$xz" "${y}$x$xz${y}$x$xz" "{AB}{AC}" "=ab=ac"
//  -1 ["" "" ""] 0 [] 1 ["abac"] 2 ["" "ac"] 9 ["" "" ""]
//  "=ba" "ba"
// "a" "a" "$$": "$" "$" "$$" "$$" "{A}" "=a"
//  -1 ["" ""] 0 [] 1 ["a"] 2 ["" ""] 9 ["" ""]
//  "=$" "$"
// "a" "a" "$": "$" "$" "$" "$" "{A}" "=a"
//  -1 ["" ""] 0 [] 1 ["a"] 2 ["" ""] 9 ["" ""]
//  "=$" "$"
// "a" "a" "${": "${" "${" "${" "${" "{A}" "=a"
//  -1 ["" ""] 0 [] 1 ["a"] 2 ["" ""] 9 ["" ""]
//  "=${" "${"
// "a" "a" "${x": "${x" "${x" "${x" "${x" "{A}" "=a"
//  -1 ["" ""] 0 [] 1 ["a"] 2 ["" ""] 9 ["" ""]
//  "=${x" "${x"
// "(a)" "a" "$1a ${1}a $01 $1_": " aa  " " aa  " "$1a ${1}a $01 $1_" "$1a ${1}a $01 $1_" "{A}" "=a"
//  -1 ["" ""] 0 [] 1 ["a"] 2 ["" ""] 9 ["" ""]
//  "= aa  " " aa  "
// "x" "none" "$0": "none" "none" "none" "none" "none" "none"
//  -1 ["none"] 0 [] 1 ["none"] 2 ["none"] 9 ["none"]
//  "=" ""
// "日" "日本日" "$0$0": "日日本日日" "日日本日日" "$0$0本$0$0" "$0$0本$0$0" "{日}本{日}" "=日本=日"
//  -1 ["" "本" ""] 0 [] 1 ["日本日"] 2 ["" "本日"] 9 ["" "本" ""]
//  "=日日" "日日"
// "." "a\xffb" "($0)": "(a)(\xff)(b)" "(a)(\xff)(b)" "($0)($0)($0)" "($0)($0)($0)" "{A}{�}{B}" "=a=\xff=b"
//  -1 ["" "" "" ""] 0 [] 1 ["a\xffb"] 2 ["" "\xffb"] 9 ["" "" "" ""]
//  "=(a)" "(a)"
// "b*" "" "x": "x" "x" "x" "x" "{}" "="
//  -1 [""] 0 [] 1 [""] 2 [""] 9 [""]
//  "=x" "x"
// "(?:)" "日本" ".": ".日.本." ".日.本." ".日.本." ".日.本." "{}日{}本{}" "=日=本="
//  -1 ["日" "本"] 0 [] 1 ["日本"] 2 ["日" "本"] 9 ["日" "本"]
//  "=." "."
// "a|b*" "xaabbx" "!": "!x!!!x!" "!x!!!x!" "!x!!!x!" "!x!!!x!" "{}x{A}{A}{BB}x{}" "=x=a=a=bbx="
//  -1 ["x" "" "" "x"] 0 [] 1 ["xaabbx"] 2 ["x" "abbx"] 9 ["x" "" "" "x"]
//  "=!" "!"
// "(é)" "éé" "${1}$é": "éé" "éé" "${1}$é${1}$é" "${1}$é${1}$é" "{É}{É}" "=é=é"
//  -1 ["" "" ""] 0 [] 1 ["éé"] 2 ["" "é"] 9 ["" "" ""]
//  "=é" "é"
// true true
// 4 5 ,first,,last,first 1 3 -1 -1
// a\.b\\c\[d\]\{e\}\(f\)\*\+\?\|\^\$日- plain
// "abc":"abc" true "abc+":"abc" false "ab(c|d)":"ab" false "(ab)c":"abc" true "(?i)ab":"" false "^abc$":"abc" true "^abc":"abc" false "a{3}b":"aaab" true "abc|abd":"ab" false "":"" true "a*":"" false "x.*y":"x" false "[a]b":"ab" true "(?:ab){2}c?":"abab" false "abc$":"abc" false "^ab+$":"ab" false "ab|ab":"ab" true "日本":"日本" true 
// (?P<first>\w+) (\w+) (?P<last>\w+)(?P<first>x)? <nil>
// re: (?P<first>\w+) (\w+) (?P<last>\w+)(?P<first>x)?
// error parsing regexp: missing closing ): `a(b` <nil> a(b) [ab b]
// <nil> true
// {"Pattern":"^x+$"} <nil>
// ab a|ab a|ab a|ab
// 6
// true
// false
