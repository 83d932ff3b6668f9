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
