// Goroutines that execute, look up and clone one template at the same time do not race.
//@ seeds: 1..8  policy: random pct round-robin

package main

import (
	"fmt"
	"strings"
	"sync"
	"text/template"
)

type item struct {
	Name string
	Tags map[string]int
}

func (i *item) Upper() string { return strings.ToUpper(i.Name) }

func main() {
	t := template.Must(template.New("t").Funcs(template.FuncMap{"twice": func(s string) string { return s + s }}).Parse(
		`{{define "tag"}}<{{.}}>{{end}}{{range $i, $x := .}}{{$i}} {{$x.Upper | twice | printf "%q"}}{{range $k, $v := .Tags}} {{$k}}={{template "tag" $v}}{{end}};{{end}}`))
	data := []*item{{"a", map[string]int{"x": 1, "y": 2}}, {"b", nil}, {"c", map[string]int{"z": 3}}}
	var wg sync.WaitGroup
	out := make([]string, 6)
	for i := range out {
		wg.Go(func() {
			var b strings.Builder
			used := t
			if i%2 == 1 {
				used = template.Must(t.Clone())
				template.Must(used.Parse(`{{define "tag"}}[{{.}}]{{end}}`))
				used.Funcs(template.FuncMap{"twice": func(s string) string { return s }})
			}
			if err := used.Execute(&b, data); err != nil {
				fmt.Println(err)
			}
			out[i] = b.String()
		})
	}
	wg.Wait()
	for _, s := range out {
		fmt.Println(s)
	}
}

// Output:
// 0 "AA" x=<1> y=<2>;1 "BB";2 "CC" z=<3>;
// 0 "A" x=[1] y=[2];1 "B";2 "C" z=[3];
// 0 "AA" x=<1> y=<2>;1 "BB";2 "CC" z=<3>;
// 0 "A" x=[1] y=[2];1 "B";2 "C" z=[3];
// 0 "AA" x=<1> y=<2>;1 "BB";2 "CC" z=<3>;
// 0 "A" x=[1] y=[2];1 "B";2 "C" z=[3];
