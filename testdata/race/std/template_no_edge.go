//@ seeds: 1..16  matrix: seeds x policies

// Executing, looking up and cloning one template at the same time is no race and orders nothing.

package main

import (
	"fmt"
	"io"
	"text/template"
	"time"
)

const step = 20 * time.Millisecond

var x int

func use(t *template.Template, name string) {
	clone := template.Must(t.Clone())
	template.Must(clone.New(name).Parse("{{f}}"))
	clone.Funcs(template.FuncMap{"f": func() int { return 2 }})
	t.New(name)
	if err := t.ExecuteTemplate(io.Discard, "t", 5); err != nil || t.Lookup("t") != t || len(t.Templates()) != 2 {
		fmt.Println(err)
	}
}

func main() {
	t := template.Must(template.New("t").Funcs(template.FuncMap{"f": func() int { return 1 }}).Parse(`{{define "u"}}{{f}}{{end}}{{template "u"}}{{f}}`))
	done := make(chan bool, 2)
	go func() {
		x = 1 // want race "x"
		use(t, "one")
		done <- true
	}()
	go func() {
		time.Sleep(step)
		use(t, "two")
		_ = x // want race "x"
		done <- true
	}()
	<-done
	<-done
}
