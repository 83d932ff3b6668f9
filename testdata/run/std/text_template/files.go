// Templates from the files of a file system.

package main

import (
	"fmt"
	"io/fs"
	"os"
	"slices"
	"testing/fstest"
	"text/template"
)

func names(t *template.Template) (list []string) {
	for _, x := range t.Templates() {
		list = append(list, x.Name())
	}
	slices.Sort(list)
	return list
}

func main() {
	files := fstest.MapFS{
		"a.tmpl":        {Data: []byte("A {{template \"b.tmpl\" .}}\n")},
		"b.tmpl":        {Data: []byte("B {{.}}{{define \"c\"}}C{{end}}")},
		"sub/a.tmpl":    {Data: []byte("sub A\n")},
		"sub/d.txt":     {Data: []byte("{{.\n}}{{")},
		"sub/empty.txt": {Data: nil},
	}
	show := func(t *template.Template, err error) {
		if err != nil {
			fmt.Println(t == nil, err)
			return
		}
		fmt.Println(t.Name(), names(t))
		if err := t.Execute(os.Stdout, 5); err != nil {
			fmt.Println(err)
		}
	}
	show(template.ParseFS(files, "*.tmpl"))
	show(template.ParseFS(files, "b.tmpl", "a.tmpl"))
	fmt.Println()
	show(template.ParseFS(files, "a.tmpl", "sub/a.tmpl"))
	show(template.New("a.tmpl").ParseFS(files, "*.tmpl"))
	show(template.New("other").ParseFS(files, "*.tmpl"))
	show(template.ParseFS(files, "*.none"))
	show(template.ParseFS(files, "a.tmpl", "no`quote"))
	show(template.ParseFS(files))
	show(template.ParseFS(files, "[", "a.tmpl"))
	show(template.ParseFS(files, "sub/*.txt"))
	show(template.New("x").Delims("<<", ">>").ParseFS(files, "sub/d.txt"))
	show(template.ParseFS(files, "sub"))
	show(template.ParseFiles())
	sub, _ := fs.Sub(files, "sub")
	show(template.ParseFS(sub, "a.*", "empty.txt"))
	show(template.ParseGlob("["))
	show(template.New("glob").ParseGlob("["))
}

// Output:
// a.tmpl [a.tmpl b.tmpl c]
// A B 5
// b.tmpl [a.tmpl b.tmpl c]
// B 5
// a.tmpl [a.tmpl]
// sub A
// a.tmpl [a.tmpl b.tmpl c]
// A B 5
// other [a.tmpl b.tmpl c]
// template: other: "other" is an incomplete or empty template
// true template: pattern matches no files: `*.none`
// true template: pattern matches no files: "no`quote"
// true template: no files named in call to ParseFiles
// true syntax error in pattern
// true template: d.txt:2: unclosed action
// x [d.txt]
// template: x: "x" is an incomplete or empty template
// true read sub: invalid argument
// true template: no files named in call to ParseFiles
// a.tmpl [a.tmpl empty.txt]
// sub A
// true syntax error in pattern
// true syntax error in pattern
