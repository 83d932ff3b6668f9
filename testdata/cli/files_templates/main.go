// Templates from files.

package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"text/template"
)

func show(t *template.Template, err error) {
	if err != nil {
		fmt.Println(t == nil, err, errors.Is(err, fs.ErrNotExist))
		return
	}
	var names []string
	for _, x := range t.Templates() {
		names = append(names, x.Name())
	}
	slices.Sort(names)
	fmt.Println(t.Name(), names)
	if err := t.Execute(os.Stdout, "data"); err != nil {
		fmt.Println(err)
	}
}

func main() {
	show(template.ParseFiles("pages/home.tmpl", "pages/frame.tmpl"))
	show(template.ParseGlob("pages/*.tmpl"))
	fmt.Println()
	show(template.New("home.tmpl").ParseGlob("pages/*.tmpl"))
	show(template.New("own").ParseFiles("pages/home.tmpl"))
	show(template.ParseFiles("pages/home.tmpl", "pages/none.tmpl"))
	show(template.ParseFiles("pages/broken.txt"))
	show(template.ParseGlob("pages/*.html"))
	show(template.ParseFS(os.DirFS("pages"), "f*.tmpl", "home.tmpl"))
}
