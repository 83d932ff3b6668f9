//@ seeds: 1..16  matrix: seeds x policies

// Templates may be defined, and functions replaced, while others are executed: who finds one is ordered after who stored it.

package main

import (
	"fmt"
	"io"
	"sync"
	"text/template"
)

func main() {
	t := template.Must(template.New("t").Funcs(template.FuncMap{"f": func() int { return 1 }}).Parse(`{{f}}{{template "part" .}}{{define "part"}}{{.}}{{end}}`))
	var wg sync.WaitGroup
	for i := range 3 {
		wg.Go(func() {
			name := fmt.Sprint("part", i)
			made := map[string]int{"key": i}
			t.Funcs(template.FuncMap{"f": func() int { return made["key"] }})
			template.Must(t.New(name).Parse(`{{f}}{{.}}`))
			if _, err := t.AddParseTree("part", t.Lookup(name).Tree.Copy()); err != nil {
				fmt.Println(err)
			}
		})
		wg.Go(func() {
			for name := range 3 {
				if found := t.Lookup(fmt.Sprint("part", name)); found != nil {
					fmt.Fprint(io.Discard, found.Root)
				}
			}
			if err := t.Execute(io.Discard, i); err != nil {
				fmt.Println(err)
			}
		})
	}
	wg.Wait()
}
