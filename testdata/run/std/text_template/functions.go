// The predefined functions: what they give and what they refuse.

package main

import (
	"errors"
	"fmt"
	"strings"
	"text/template"
)

type stringer struct{ s string }

func (s stringer) String() string { return "<" + s.s + ">" }

type pointed struct{ n int }

func (p *pointed) String() string { return fmt.Sprint("&", p.n) }

type point struct{ X, Y int }

type odd struct{ F any }

func main() {
	n := 5
	pn := &n
	data := map[string]any{
		"list": []int{10, 20, 30}, "arr": [2]string{"p", "q"}, "parr": &[2]string{"p", "q"}, "m": map[string]int{"a": 1}, "mi": map[int8]string{3: "three"}, "mu": map[uint]string{4: "four"}, "mp": map[point]string{{1, 2}: "pt"},
		"str": "héllo", "nil": nil, "np": (*[]int)(nil), "nested": [][]string{{"a"}, {"b", "c"}}, "any": []any{1, "x", nil, []int{7}}, "mm": map[string]map[string]int{"a": {"b": 2}}, "ma": map[any]int{1: 2, "k": 3, nil: 4},
		"fn": func(a int, b ...string) string { return fmt.Sprint(a, b) }, "errfn": func() (int, error) { return 0, errors.New("errfn failed") }, "badfn": func() {}, "twofn": func() (int, int) { return 1, 2 }, "nilfn": (func())(nil), "fixed": func(a int64, b any) string { return fmt.Sprint(a, b) }, "panics": func() int { panic("no") },
		"st": stringer{"s"}, "pst": &stringer{"p"}, "pt": &pointed{3}, "vpt": pointed{4}, "ptp": &pn, "err": errors.New("an error"), "ch": make(chan int, 3), "i": -1, "u": uint8(1), "f": 1.0, "c": 1i, "p": point{1, 2}, "p2": point{1, 2}, "odd": odd{[]int{}}, "odd2": odd{[]int{}}, "i64": int64(10), "big": uint64(1) << 63, "ptr": pn, "ptr2": &n, "cap": make([]int, 2, 10),
	}
	for _, text := range []string{
		"and 1 0 2", "and 1 2", "and 0", "or 0 \"\" 3 fail", "or 0 nil", "and", "or", "and 0 fail", "or 1 fail", "and 1 fail", "0 | and 1", "1 | and 0", "2 | or 0", "2 | or 1", "and .nil 1", "or .nil .list", "and true .nil", "not 0", "not 1", "not", "not 1 2", "not .nil", "not nil", "1 | not", "and nil", "or nil nil",
		"index .list 1", "index .list 3", "index .list 4", "index .list -1", "index .list \"x\"", "index .list 1.0", "index .list nil", "index .list", "index .list .u", "index .arr 1", "index .parr 0", "index .m \"a\"", "index .m \"b\"", "index .m 1", "index .m nil", "index .mi 3", "index .mi 300", "index .mi \"3\"", "index .mu 4", "index .mu .i64", "index .mp .p", "index .str 1", "index .nil 1", "index nil", "index", "index .np 1", "index .nested 1 1", "index .nested 1 1 0", "index .any 3 0", "index .any 2", "index .any 2 1", "index .any 0 1", "index .mm \"a\" \"b\"", "index .mm \"x\" \"b\"", "index .ma 1", "index .ma \"k\"", "index .ma nil", "index .ma 2", "index 1 1", "1 | index .list",
		"slice .list", "slice .list 1", "slice .list 1 2", "slice .list 1 2 3", "slice .list 2 1", "slice .list 1 3 2", "slice .list 4", "slice .list -1", "slice .list 0 1 2 3", "slice .str 1 3", "slice .str 1 2 3", "slice .str 0 10", "slice .arr 1", "slice .parr 1", "slice .m 1", "slice .nil", "slice nil", "slice .np", "slice 5", "slice .cap 0 5 | len", "slice .cap 3", "slice .list \"x\"", "slice .list nil",
		"len .list", "len .arr", "len .parr", "len .m", "len .str", "len .ch", "len .nil", "len nil", "len .np", "len 3", "len .p", "len",
		"call .fn 1", "call .fn 1 \"a\" \"b\"", "call .fn", "call .fn \"x\"", "call .fn 1 2", "call .fn .u", "call .errfn", "call .badfn", "call .twofn", "call .nilfn", "call .nil", "call nil", "call", "call 3", "call .str 1", "call .fixed 1 nil", "call .fixed nil 1", "call .fixed 1", "call .fixed 1 2 3", "call .fixed .u .str", "call .fixed 1.5 2", "call .panics", "1 | call .fn", ".fn | call", ".errfn | call", "call .list 1",
		"print 1 2", "print \"a\" \"b\" 1 2", "print", "println", "println 1 2", "printf \"%v-%T\" 1 2.5", "printf", "printf 1", "printf \"%d\"", "printf \"%s\" .st", "printf \"%s %v\" .pt .vpt", "print .nil .st .err", "printf \"%d\" .nil",
		"html \"<a href='x'>&\\\"</a>\\x00\"", "html .st 1 \"<\" 2", "html", "html .nil", "html .ptp .ptr", "js \"it's \\\"<x>&=\\\\\\n\\u00e9\\u2028\\x7f\"", "js .st 1", "urlquery \"a b&c=d/é?\"", "urlquery 1 2 .err", "urlquery", "\"<\" | html | urlquery", "html .pt", "html .vpt", "html .ch | len | lt 5", "html .fn | len | lt 5",
		"eq 1 1", "eq 1 2 3 1", "eq 1 2 3", "eq 1", "eq", "eq 1 1.0", "eq 1 \"1\"", "eq .i64 10", "eq .u 1", "eq 1 .u", "eq -1 .big", "eq .big -1", "eq .big .big", "eq 1.5 1.5", "eq \"a\" \"a\"", "eq true true", "eq .c 1i", "eq .p .p2", "eq .p .str", "eq .p .m", "eq .m .m", "eq .m nil", "eq nil nil", "eq nil 1", "eq 1 nil", "eq .nil nil", "eq .np nil", "eq .list .list", "eq .fn nil", "eq .ptr .ptr", "eq .ptr .ptr2", "eq .odd .odd2", "eq .list .m", "eq .st .st", "eq .st .pst", "eq .np .ptr", "eq 2 nil \"x\"", "1 | eq 1", "eq 'a' 97",
		"ne 1 2", "ne 1 1", "ne 1", "ne 1 2 3", "ne 1 \"a\"", "ne .m .m", "lt 1 2", "lt 2 1", "lt 1.5 2.5", "lt \"a\" \"b\"", "lt true false", "lt 1i 2i", "lt 1 2.0", "lt .i .u", "lt .u .i", "lt .i .big", "lt .big .i", "lt .p .p", "lt nil 1", "lt 1 nil", "lt .nil 1", "le 1 1", "le 2 1", "le 1 \"a\"", "le true true", "gt 2 1", "gt 1 1", "gt \"b\" \"a\"", "gt true false", "ge 1 1", "ge 1 2", "ge .u 1", "ge .list 1", "2 | lt 1", "2 | gt 1",
	} {
		t, err := template.New("t").Funcs(template.FuncMap{"fail": func() (bool, error) { return false, errors.New("called") }}).Parse("{{" + text + "}}")
		var b strings.Builder
		if err == nil {
			err = t.Execute(&b, data)
		}
		fmt.Printf("%s: %q", text, b.String())
		if err != nil {
			fmt.Print(" ", err)
		}
		fmt.Println()
	}
}

// Output:
// and 1 0 2: "0"
// and 1 2: "2"
// and 0: "0"
// or 0 "" 3 fail: "3"
// or 0 nil: "<no value>"
// and: "" template: t:1:2: executing "t" at <and>: wrong number of args for and: want at least 1 got 0
// or: "" template: t:1:2: executing "t" at <or>: wrong number of args for or: want at least 1 got 0
// and 0 fail: "0"
// or 1 fail: "1"
// and 1 fail: "" template: t:1:8: executing "t" at <fail>: error calling fail: called
// 0 | and 1: "0"
// 1 | and 0: "0"
// 2 | or 0: "2"
// 2 | or 1: "1"
// and .nil 1: "<no value>"
// or .nil .list: "[10 20 30]"
// and true .nil: "<no value>"
// not 0: "true"
// not 1: "false"
// not: "" template: t:1:2: executing "t" at <not>: wrong number of args for not: want 1 got 0
// not 1 2: "" template: t:1:2: executing "t" at <not>: wrong number of args for not: want 1 got 2
// not .nil: "true"
// not nil: "true"
// 1 | not: "false"
// and nil: "<no value>"
// or nil nil: "<no value>"
// index .list 1: "20"
// index .list 3: "" template: t:1:2: executing "t" at <index .list 3>: error calling index: reflect: slice index out of range
// index .list 4: "" template: t:1:2: executing "t" at <index .list 4>: error calling index: index out of range: 4
// index .list -1: "" template: t:1:2: executing "t" at <index .list -1>: error calling index: index out of range: -1
// index .list "x": "" template: t:1:2: executing "t" at <index .list "x">: error calling index: cannot index slice/array with type string
// index .list 1.0: "" template: t:1:2: executing "t" at <index .list 1.0>: error calling index: cannot index slice/array with type float64
// index .list nil: "" template: t:1:2: executing "t" at <index .list nil>: error calling index: cannot index slice/array with nil
// index .list: "[10 20 30]"
// index .list .u: "20"
// index .arr 1: "q"
// index .parr 0: "p"
// index .m "a": "1"
// index .m "b": "0"
// index .m 1: "" template: t:1:2: executing "t" at <index .m 1>: error calling index: value has type int; should be string
// index .m nil: "" template: t:1:2: executing "t" at <index .m nil>: error calling index: value is nil; should be of type string
// index .mi 3: "three"
// index .mi 300: ""
// index .mi "3": "" template: t:1:2: executing "t" at <index .mi "3">: error calling index: value has type string; should be int8
// index .mu 4: "four"
// index .mu .i64: ""
// index .mp .p: "pt"
// index .str 1: "195"
// index .nil 1: "" template: t:1:2: executing "t" at <index .nil 1>: error calling index: index of untyped nil
// index nil: "" template: t:1:2: executing "t" at <index nil>: error calling index: index of untyped nil
// index: "" template: t:1:2: executing "t" at <index>: wrong number of args for index: want at least 1 got 0
// index .np 1: "" template: t:1:2: executing "t" at <index .np 1>: error calling index: index of nil pointer
// index .nested 1 1: "c"
// index .nested 1 1 0: "99"
// index .any 3 0: "7"
// index .any 2: "<no value>"
// index .any 2 1: "" template: t:1:2: executing "t" at <index .any 2 1>: error calling index: index of nil pointer
// index .any 0 1: "" template: t:1:2: executing "t" at <index .any 0 1>: error calling index: can't index item of type int
// index .mm "a" "b": "2"
// index .mm "x" "b": "0"
// index .ma 1: "2"
// index .ma "k": "3"
// index .ma nil: "4"
// index .ma 2: "0"
// index 1 1: "" template: t:1:2: executing "t" at <index 1 1>: error calling index: can't index item of type int
// 1 | index .list: "20"
// slice .list: "[10 20 30]"
// slice .list 1: "[20 30]"
// slice .list 1 2: "[20]"
// slice .list 1 2 3: "[20]"
// slice .list 2 1: "" template: t:1:2: executing "t" at <slice .list 2 1>: error calling slice: invalid slice index: 2 > 1
// slice .list 1 3 2: "" template: t:1:2: executing "t" at <slice .list 1 3 2>: error calling slice: invalid slice index: 3 > 2
// slice .list 4: "" template: t:1:2: executing "t" at <slice .list 4>: error calling slice: index out of range: 4
// slice .list -1: "" template: t:1:2: executing "t" at <slice .list -1>: error calling slice: index out of range: -1
// slice .list 0 1 2 3: "" template: t:1:2: executing "t" at <slice .list 0 1 2 3>: error calling slice: too many slice indexes: 4
// slice .str 1 3: "é"
// slice .str 1 2 3: "" template: t:1:2: executing "t" at <slice .str 1 2 3>: error calling slice: cannot 3-index slice a string
// slice .str 0 10: "" template: t:1:2: executing "t" at <slice .str 0 10>: error calling slice: index out of range: 10
// slice .arr 1: "" template: t:1:2: executing "t" at <slice .arr 1>: error calling slice: reflect.Value.Slice: slice of unaddressable array
// slice .parr 1: "[q]"
// slice .m 1: "" template: t:1:2: executing "t" at <slice .m 1>: error calling slice: can't slice item of type map[string]int
// slice .nil: "" template: t:1:2: executing "t" at <slice .nil>: error calling slice: slice of untyped nil
// slice nil: "" template: t:1:2: executing "t" at <slice nil>: error calling slice: slice of untyped nil
// slice .np: "" template: t:1:2: executing "t" at <slice .np>: error calling slice: slice of nil pointer
// slice 5: "" template: t:1:2: executing "t" at <slice 5>: error calling slice: can't slice item of type int
// slice .cap 0 5 | len: "5"
// slice .cap 3: "" template: t:1:2: executing "t" at <slice .cap 3>: error calling slice: invalid slice index: 3 > 2
// slice .list "x": "" template: t:1:2: executing "t" at <slice .list "x">: error calling slice: cannot index slice/array with type string
// slice .list nil: "" template: t:1:2: executing "t" at <slice .list nil>: error calling slice: cannot index slice/array with nil
// len .list: "3"
// len .arr: "2"
// len .parr: "2"
// len .m: "1"
// len .str: "6"
// len .ch: "0"
// len .nil: "" template: t:1:2: executing "t" at <len .nil>: error calling len: len of nil pointer
// len nil: "" template: t:1:2: executing "t" at <len nil>: error calling len: reflect: call of reflect.Value.Type on zero Value
// len .np: "" template: t:1:2: executing "t" at <len .np>: error calling len: len of nil pointer
// len 3: "" template: t:1:2: executing "t" at <len 3>: error calling len: len of type int
// len .p: "" template: t:1:2: executing "t" at <len .p>: error calling len: len of type main.point
// len: "" template: t:1:2: executing "t" at <len>: wrong number of args for len: want 1 got 0
// call .fn 1: "1 []"
// call .fn 1 "a" "b": "1 [a b]"
// call .fn: "" template: t:1:2: executing "t" at <call .fn>: error calling call: wrong number of args for .fn: got 0 want at least 1
// call .fn "x": "" template: t:1:2: executing "t" at <call .fn "x">: error calling call: arg 0: value has type string; should be int
// call .fn 1 2: "" template: t:1:2: executing "t" at <call .fn 1 2>: error calling call: arg 1: value has type int; should be string
// call .fn .u: "1 []"
// call .errfn: "" template: t:1:2: executing "t" at <call .errfn>: error calling call: errfn failed
// call .badfn: "" template: t:1:2: executing "t" at <call .badfn>: error calling call: function .badfn has 0 return values; should be 1 or 2
// call .twofn: "" template: t:1:2: executing "t" at <call .twofn>: error calling call: invalid function signature for .twofn: second return value should be error; is int
// call .nilfn: "" template: t:1:2: executing "t" at <call .nilfn>: error calling call: function .nilfn has 0 return values; should be 1 or 2
// call .nil: "" template: t:1:2: executing "t" at <call .nil>: error calling call: call of nil
// call nil: "" template: t:1:2: executing "t" at <call nil>: error calling call: call of nil
// call: "" template: t:1:2: executing "t" at <call>: wrong number of args for call: want at least 1 got 0
// call 3: "" template: t:1:2: executing "t" at <call 3>: error calling call: non-function 3 of type int
// call .str 1: "" template: t:1:2: executing "t" at <call .str 1>: error calling call: non-function .str of type string
// call .fixed 1 nil: "1 <nil>"
// call .fixed nil 1: "" template: t:1:2: executing "t" at <call .fixed nil 1>: error calling call: arg 0: value is nil; should be of type int64
// call .fixed 1: "" template: t:1:2: executing "t" at <call .fixed 1>: error calling call: wrong number of args for .fixed: got 1 want 2
// call .fixed 1 2 3: "" template: t:1:2: executing "t" at <call .fixed 1 2 3>: error calling call: wrong number of args for .fixed: got 3 want 2
// call .fixed .u .str: "1héllo"
// call .fixed 1.5 2: "" template: t:1:2: executing "t" at <call .fixed 1.5 2>: error calling call: arg 0: value has type float64; should be int64
// call .panics: "" template: t:1:2: executing "t" at <call .panics>: error calling call: no
// 1 | call .fn: "1 []"
// .fn | call: "" template: t:1:8: executing "t" at <call>: error calling call: wrong number of args for <func(int, ...string) string Value>: got 0 want at least 1
// .errfn | call: "" template: t:1:11: executing "t" at <call>: error calling call: errfn failed
// call .list 1: "" template: t:1:2: executing "t" at <call .list 1>: error calling call: non-function .list of type []int
// print 1 2: "1 2"
// print "a" "b" 1 2: "ab1 2"
// print: ""
// println: "\n"
// println 1 2: "1 2\n"
// printf "%v-%T" 1 2.5: "1-float64"
// printf: "" template: t:1:2: executing "t" at <printf>: wrong number of args for printf: want at least 1 got 0
// printf 1: "" template: t:1:9: executing "t" at <1>: expected string; found 1
// printf "%d": "%!d(MISSING)"
// printf "%s" .st: "<s>"
// printf "%s %v" .pt .vpt: "&3 {4}"
// print .nil .st .err: "<nil> <s> an error"
// printf "%d" .nil: "%!d(<nil>)"
// html "<a href='x'>&\"</a>\x00": "&lt;a href=&#39;x&#39;&gt;&amp;&#34;&lt;/a&gt;�"
// html .st 1 "<" 2: "&lt;s&gt; 1&lt;2"
// html: ""
// html .nil: "&lt;no value&gt;"
// html .ptp .ptr: "5 5"
// js "it's \"<x>&=\\\n\u00e9\u2028\x7f": "it\\'s \\\"\\u003Cx\\u003E\\u0026\\u003D\\\\\\u000Aé\\u2028\x7f"
// js .st 1: "\\u003Cs\\u003E 1"
// urlquery "a b&c=d/é?": "a+b%26c%3Dd%2F%C3%A9%3F"
// urlquery 1 2 .err: "1+2+an+error"
// urlquery: ""
// "<" | html | urlquery: "%26lt%3B"
// html .pt: "&amp;3"
// html .vpt: "{4}"
// html .ch | len | lt 5: "true"
// html .fn | len | lt 5: "true"
// eq 1 1: "true"
// eq 1 2 3 1: "true"
// eq 1 2 3: "false"
// eq 1: "" template: t:1:2: executing "t" at <eq 1>: error calling eq: missing argument for comparison
// eq: "" template: t:1:2: executing "t" at <eq>: wrong number of args for eq: want at least 1 got 0
// eq 1 1.0: "" template: t:1:2: executing "t" at <eq 1 1.0>: error calling eq: incompatible types for comparison: int and float64
// eq 1 "1": "" template: t:1:2: executing "t" at <eq 1 "1">: error calling eq: incompatible types for comparison: int and string
// eq .i64 10: "true"
// eq .u 1: "true"
// eq 1 .u: "true"
// eq -1 .big: "false"
// eq .big -1: "false"
// eq .big .big: "true"
// eq 1.5 1.5: "true"
// eq "a" "a": "true"
// eq true true: "true"
// eq .c 1i: "true"
// eq .p .p2: "true"
// eq .p .str: "" template: t:1:2: executing "t" at <eq .p .str>: error calling eq: incompatible types for comparison: main.point and string
// eq .p .m: "" template: t:1:2: executing "t" at <eq .p .m>: error calling eq: non-comparable types {%!s(int=1) %!s(int=2)}: main.point, map[string]int: map[a:1]
// eq .m .m: "" template: t:1:2: executing "t" at <eq .m .m>: error calling eq: non-comparable type map[a:%!s(int=1)]: map[string]int
// eq .m nil: "false"
// eq nil nil: "true"
// eq nil 1: "false"
// eq 1 nil: "false"
// eq .nil nil: "true"
// eq .np nil: "true"
// eq .list .list: "" template: t:1:2: executing "t" at <eq .list .list>: error calling eq: non-comparable type [%!s(int=10) %!s(int=20) %!s(int=30)]: []int
// eq .fn nil: "false"
// eq .ptr .ptr: "true"
// eq .ptr .ptr2: "true"
// eq .odd .odd2: "" template: t:1:2: executing "t" at <eq .odd .odd2>: error calling eq: runtime error: comparing uncomparable type []int
// eq .list .m: "" template: t:1:2: executing "t" at <eq .list .m>: error calling eq: non-comparable types [%!s(int=10) %!s(int=20) %!s(int=30)]: []int, map[string]int: map[a:1]
// eq .st .st: "true"
// eq .st .pst: "" template: t:1:2: executing "t" at <eq .st .pst>: error calling eq: non-comparable types <s>: main.stringer, *main.stringer: <p>
// eq .np .ptr: "false"
// eq 2 nil "x": "" template: t:1:2: executing "t" at <eq 2 nil "x">: error calling eq: incompatible types for comparison: int and string
// 1 | eq 1: "true"
// eq 'a' 97: "true"
// ne 1 2: "true"
// ne 1 1: "false"
// ne 1: "" template: t:1:2: executing "t" at <ne>: wrong number of args for ne: want 2 got 1
// ne 1 2 3: "" template: t:1:2: executing "t" at <ne>: wrong number of args for ne: want 2 got 3
// ne 1 "a": "" template: t:1:2: executing "t" at <ne 1 "a">: error calling ne: incompatible types for comparison: int and string
// ne .m .m: "" template: t:1:2: executing "t" at <ne .m .m>: error calling ne: non-comparable type map[a:%!s(int=1)]: map[string]int
// lt 1 2: "true"
// lt 2 1: "false"
// lt 1.5 2.5: "true"
// lt "a" "b": "true"
// lt true false: "" template: t:1:2: executing "t" at <lt true false>: error calling lt: invalid type for comparison
// lt 1i 2i: "" template: t:1:2: executing "t" at <lt 1i 2i>: error calling lt: invalid type for comparison
// lt 1 2.0: "" template: t:1:2: executing "t" at <lt 1 2.0>: error calling lt: incompatible types for comparison: int and float64
// lt .i .u: "true"
// lt .u .i: "false"
// lt .i .big: "true"
// lt .big .i: "false"
// lt .p .p: "" template: t:1:2: executing "t" at <lt .p .p>: error calling lt: invalid type for comparison
// lt nil 1: "" template: t:1:2: executing "t" at <lt nil 1>: error calling lt: invalid type for comparison
// lt 1 nil: "" template: t:1:2: executing "t" at <lt 1 nil>: error calling lt: invalid type for comparison
// lt .nil 1: "" template: t:1:2: executing "t" at <lt .nil 1>: error calling lt: invalid type for comparison
// le 1 1: "true"
// le 2 1: "false"
// le 1 "a": "" template: t:1:2: executing "t" at <le 1 "a">: error calling le: incompatible types for comparison: int and string
// le true true: "" template: t:1:2: executing "t" at <le true true>: error calling le: invalid type for comparison
// gt 2 1: "true"
// gt 1 1: "false"
// gt "b" "a": "true"
// gt true false: "" template: t:1:2: executing "t" at <gt true false>: error calling gt: invalid type for comparison
// ge 1 1: "true"
// ge 1 2: "false"
// ge .u 1: "true"
// ge .list 1: "" template: t:1:2: executing "t" at <ge .list 1>: error calling ge: invalid type for comparison
// 2 | lt 1: "true"
// 2 | gt 1: "false"
