// Templates that belong together: define, block, template, Lookup, Clone, AddParseTree.

package main

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"text/template"
)

func names(t *template.Template) []string {
	var list []string
	for _, x := range t.Templates() {
		list = append(list, x.Name())
	}
	slices.Sort(list)
	return list
}

func show(t *template.Template, name string, data any) {
	if err := t.ExecuteTemplate(os.Stdout, name, data); err != nil {
		fmt.Print(err)
	}
	fmt.Println()
}

func main() {
	root := template.New("root")
	fmt.Println(root.Name(), names(root), root.Lookup("root"), root.DefinedTemplates() == "")
	template.Must(root.Parse(`{{define "head"}}<{{.}}>{{end}}{{template "head" .}} {{block "body" .}}default {{.}}{{end}} {{template "foot"}}{{define "foot"}}foot{{.}}{{end}}`))
	show(root, "root", "data")
	fmt.Println(names(root), root.Lookup("body") != nil, root.Lookup("none") == nil, root.Lookup("root") == root)

	clone := template.Must(root.Clone())
	template.Must(clone.Parse(`{{define "body"}}replaced {{.}}{{end}}`))
	show(clone, "root", 1)
	show(root, "root", 1)
	template.Must(clone.New("extra").Parse("extra {{template \"head\" 5}}"))
	show(clone, "extra", nil)
	show(root, "extra", nil)
	fmt.Println(names(clone), names(root))

	// Empty definitions replace nothing, but by their first time they define.
	template.Must(root.New("head").Parse(" \n{{/* nothing */}}"))
	show(root, "head", 2)
	template.Must(root.New("blank").Parse("  "))
	show(root, "blank", 2)
	template.Must(root.Parse("{{define \"head\"}}[{{.}}]{{end}}"))
	show(root, "root", 3)
	one := template.Must(template.New("one").Parse(`{{define "two"}}2{{end}}1`))
	list := strings.Split(strings.TrimPrefix(one.DefinedTemplates(), "; defined templates are: "), ", ")
	slices.Sort(list)
	fmt.Println(list)

	added, err := one.AddParseTree("three", root.Lookup("head").Tree)
	fmt.Println(added.Name(), err, names(one))
	show(one, "three", "x")
	same, err := one.AddParseTree("one", root.Lookup("foot").Tree)
	fmt.Println(same == one, err)
	show(one, "one", "y")
	fmt.Println(one.Tree.Name, one.Tree.ParseName, one.Root)

	var zero template.Template
	fmt.Println(zero.Name() == "", zero.Templates(), zero.Lookup("x"), zero.DefinedTemplates() == "", zero.Execute(os.Stdout, nil))
	c, err := zero.Clone()
	fmt.Println(c != nil, err)
	template.Must(zero.Parse("zero {{.}}\n")).Execute(os.Stdout, "value")

	tree := template.Must(template.New("tree").Parse(`{{define "node"}}({{.V}}{{range .Kids}}{{template "node" .}}{{end}}){{end}}{{template "node" .}}`))
	type node struct {
		V    int
		Kids []*node
	}
	show(tree, "tree", &node{1, []*node{{2, nil}, {3, []*node{{4, nil}}}}})
}

// Output:
// root [] <nil> true
// <data> default data foot<no value>
// [body foot head root] true true true
// <1> replaced 1 foot<no value>
// <1> default 1 foot<no value>
// extra <5>
// template: no template "extra" associated with template "root"
// [body extra foot head root] [body foot head root]
// <2>
//
// [3] default 3 foot<no value>
// ["one" "two"]
// three <nil> [one three two]
// [x]
// true <nil>
// footy
// foot root foot{{.}}
// true [] <nil> true template: : "" is an incomplete or empty template
// true <nil>
// zero value
// (1(2)(3(4)))
