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
