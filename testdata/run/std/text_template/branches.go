// What counts as true, if, else if, with, else with.

package main

import (
	"fmt"
	"os"
	"text/template"
)

type pair struct{ A, B any }

func main() {
	truth := template.Must(template.New("truth").Parse("{{if .}}T{{else}}F{{end}}"))
	n, zero := 1, 0
	var nilMap map[string]int
	var nilPtr *pair
	var nilFn func()
	var nilChan chan int
	for _, x := range []any{
		nil, true, false, 0, 1, -1, uint8(0), uint8(3), 0.0, 1.5, 0i, 1i, "", "a", []int{}, []int{0}, [0]int{}, [1]int{}, nilMap,
		map[string]int{}, map[string]int{"a": 0}, nilPtr, &pair{}, pair{}, struct{}{}, nilFn, func() {}, nilChan, make(chan int), &n, &zero,
	} {
		if err := truth.Execute(os.Stdout, x); err != nil {
			fmt.Println(err)
		}
		t, ok := template.IsTrue(x)
		fmt.Printf(" %T %v %v\n", x, t, ok)
	}
	chain := template.Must(template.New("chain").Parse(`{{range .}}{{if eq . 1}}one{{else if eq . 2}}two{{else if eq . 3}}three{{else}}many{{end}}
{{end}}`))
	if err := chain.Execute(os.Stdout, []int{1, 2, 3, 4}); err != nil {
		fmt.Println(err)
	}
	with := template.Must(template.New("with").Parse(`{{with .A}}A={{.}}{{else with .B}}B={{.}}{{else}}neither of {{.}}{{end}}
`))
	for _, p := range []pair{{1, 2}, {nil, "b"}, {0, ""}, {"", []int{1}}} {
		if err := with.Execute(os.Stdout, p); err != nil {
			fmt.Println(err)
		}
	}
	scopes := template.Must(template.New("scopes").Parse(`{{$v := "outer"}}{{if true}}{{$v}} {{$v := "inner"}}{{$v}} {{end}}{{$v}}
{{if true}}{{$v = "changed"}}{{end}}{{$v}} {{with $w := "w"}}{{$w}}{{end}}{{if $w := 0}}{{else}} {{$w}}{{end}}
`))
	if err := scopes.Execute(os.Stdout, nil); err != nil {
		fmt.Println(err)
	}
}

// Output:
// F <nil> false true
// T bool true true
// F bool false true
// F int false true
// T int true true
// T int true true
// F uint8 false true
// T uint8 true true
// F float64 false true
// T float64 true true
// F complex128 false true
// T complex128 true true
// F string false true
// T string true true
// F []int false true
// T []int true true
// F [0]int false true
// T [1]int true true
// F map[string]int false true
// F map[string]int false true
// T map[string]int true true
// F *main.pair false true
// T *main.pair true true
// T main.pair true true
// T struct {} true true
// F func() false true
// T func() true true
// F chan int false true
// T chan int true true
// T *int true true
// T *int true true
// one
// two
// three
// many
// A=1
// B=b
// neither of {0 }
// B=[1]
// outer inner outer
// changed w 0
