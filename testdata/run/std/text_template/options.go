// Delims, Option, Funcs, and what they refuse.

package main

import (
	"fmt"
	"os"
	"text/template"
)

func try(what string, f func()) {
	defer func() {
		if x := recover(); x != nil {
			_, isErr := x.(error)
			fmt.Println(what, "panics:", x, isErr)
		}
	}()
	f()
}

func run(t *template.Template, data any) {
	if err := t.Execute(os.Stdout, data); err != nil {
		fmt.Print(" ", err)
	}
	fmt.Println()
}

func main() {
	for _, d := range [][2]string{{"<<", ">>"}, {"[", "]"}, {"", "%%"}, {"(((", ""}, {"|", "|"}, {"{{ ", " }}"}, {"\n", "\n"}} {
		l, r := d[0], d[1]
		if l == "" {
			l = "{{"
		}
		if r == "" {
			r = "}}"
		}
		t, err := template.New("d").Delims(d[0], d[1]).Parse("a " + l + "- .X -" + r + " b " + l + "/* c */" + r + l + "- .X" + r + l + ".X -" + r + "  " + l + "if .Y" + r + "y" + l + "else" + r + "n" + l + "end" + r + " {{.X}}")
		if err != nil {
			fmt.Println(err)
			continue
		}
		run(t, map[string]int{"X": 5})
		sub, err := t.New("sub").Parse(l + ".Y.Z" + r + l + "range ." + r + l + "end" + r)
		fmt.Println(err)
		if err == nil {
			run(sub, map[string]any{"Y": 1})
		}
		_, err = t.New("bad").Parse(l + "if .X" + r + l + "else" + r + l + "else" + r)
		fmt.Println(err)
	}
	text := `{{.a}} {{.b}} {{.c.d}} {{with .e}}e{{else}}no e{{end}} {{index . "f"}}`
	for _, opt := range []string{"missingkey=default", "missingkey=invalid", "missingkey=zero", "missingkey=error"} {
		for _, data := range []any{map[string]int{"a": 1}, map[string]any{"a": 1, "b": 2}, map[string]map[string]int{"a": {"x": 1}}, map[string]*int{}} {
			t := template.Must(template.New("m").Option(opt).Parse(text))
			run(t, data)
		}
	}
	t := template.Must(template.New("nil").Option("missingkey=error").Parse("{{.a.b}}"))
	run(t, nil)
	run(t, map[string]any{"a": nil})
	for _, opt := range []string{"", "missingkey", "missingkey=", "missingkey=no", "other=1", "missingkey=zero=1"} {
		try(fmt.Sprintf("Option %q", opt), func() { template.New("o").Option(opt) })
	}
	for _, name := range []string{"", "1a", "a-b", "a.b", "é1", "_x", "a b"} {
		try(fmt.Sprintf("name %q", name), func() { template.New("f").Funcs(template.FuncMap{name: func() int { return 1 }}) })
	}
	for _, f := range []any{nil, 1, "s", func() {}, func() (int, int) { return 1, 2 }, func() (int, error, int) { return 1, nil, 2 }, func() error { return nil }, func() (int, error) { return 1, nil }} {
		try(fmt.Sprintf("func %T", f), func() { template.New("f").Funcs(template.FuncMap{"f": f}) })
	}
	// A function of the program hides a predefined one, and the words break and continue.
	own := template.FuncMap{"len": func(s string) string { return "my " + s }, "break": func() string { return "br" }, "and": func(a, b int) int { return a & b }, "true": func() int { return 1 }}
	run(template.Must(template.New("own").Funcs(own).Parse(`{{len "x"}} {{break}} {{range .}}{{break}}{{.}}{{end}} {{and 6 3}} {{true}}`)), []int{1, 2})
	replaced := template.Must(template.New("r").Funcs(template.FuncMap{"f": func() int { return 1 }}).Parse("{{f}}"))
	run(replaced, nil)
	run(replaced.Funcs(template.FuncMap{"f": func() string { return "two" }}), nil)
	try("Must", func() { template.Must(template.New("x").Parse("{{")) })
}

// Output:
// a5b 55n {{.X}}
// <nil>
//  template: sub:1:4: executing "sub" at <.Y.Z>: can't evaluate field Z in type interface {}
// template: bad:1: expected end; found <<else>>
// a5b 55n {{.X}}
// <nil>
//  template: sub:1:3: executing "sub" at <.Y.Z>: can't evaluate field Z in type interface {}
// template: bad:1: expected end; found [else]
// template: d:1: bad character U+007D '}'
// a5b 55n {{.X}}
// <nil>
//  template: sub:1:5: executing "sub" at <.Y.Z>: can't evaluate field Z in type interface {}
// template: bad:1: expected end; found (((else}}
// a5b 55n {{.X}}
// <nil>
//  template: sub:1:3: executing "sub" at <.Y.Z>: can't evaluate field Z in type interface {}
// template: bad:1: expected end; found |else|
// a5b 55n {{.X}}
// <nil>
//  template: sub:1:5: executing "sub" at <.Y.Z>: can't evaluate field Z in type interface {}
// template: bad:1: expected end; found {{ else }}
// template: d:4: function "y" not defined
// 1 <no value> <no value> no e 0
// 1 2 <no value> no e <no value>
// map[x:1] <no value> <no value> no e map[]
// <no value> <no value> <no value> no e <nil>
// 1 <no value> <no value> no e 0
// 1 2 <no value> no e <no value>
// map[x:1] <no value> <no value> no e map[]
// <no value> <no value> <no value> no e <nil>
// 1 0  template: m:1:18: executing "m" at <.c.d>: can't evaluate field d in type int
// 1 2  template: m:1:18: executing "m" at <.c.d>: nil pointer evaluating interface {}.d
// map[x:1] map[] 0 no e map[]
// <nil> <nil>  template: m:1:18: executing "m" at <.c.d>: nil pointer evaluating *int.d
// 1  template: m:1:9: executing "m" at <.b>: map has no entry for key "b"
// 1 2  template: m:1:18: executing "m" at <.c.d>: map has no entry for key "c"
// map[x:1]  template: m:1:9: executing "m" at <.b>: map has no entry for key "b"
//  template: m:1:2: executing "m" at <.a>: map has no entry for key "a"
//  template: nil:1:4: executing "nil" at <.a.b>: nil data; no entry for key "a"
//  template: nil:1:4: executing "nil" at <.a.b>: nil pointer evaluating interface {}.b
// Option "" panics: empty option string false
// Option "missingkey" panics: unrecognized option: missingkey false
// Option "missingkey=" panics: unrecognized option: missingkey= false
// Option "missingkey=no" panics: unrecognized option: missingkey=no false
// Option "other=1" panics: unrecognized option: other=1 false
// Option "missingkey=zero=1" panics: unrecognized option: missingkey=zero=1 false
// name "" panics: function name "" is not a valid identifier true
// name "1a" panics: function name "1a" is not a valid identifier true
// name "a-b" panics: function name "a-b" is not a valid identifier true
// name "a.b" panics: function name "a.b" is not a valid identifier true
// name "a b" panics: function name "a b" is not a valid identifier true
// func <nil> panics: value for f not a function false
// func int panics: value for f not a function false
// func string panics: value for f not a function false
// func func() panics: function f has 0 return values; should be 1 or 2 true
// func func() (int, int) panics: invalid function signature for f: second return value should be error; is int true
// func func() (int, error, int) panics: function f has 3 return values; should be 1 or 2 true
// my x br br1br2 2 true
// 1
// two
// Must panics: template: x:1: unclosed action true
