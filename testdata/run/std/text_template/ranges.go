// Range over everything that it goes over, with break, continue and else.

package main

import (
	"fmt"
	"iter"
	"maps"
	"os"
	"slices"
	"strings"
	"text/template"
)

type key struct {
	A int
	B string
}

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Print("(done)")
		for i := range n {
			if !yield(i * 10) {
				fmt.Print("(stopped)")
				return
			}
		}
	}
}

func channel(n int) chan string {
	ch := make(chan string, n)
	for i := range n {
		ch <- strings.Repeat("c", i+1)
	}
	close(ch)
	return ch
}

func main() {
	one := `{{range .}}<{{.}}>{{else}}nothing{{end}}`
	two := `{{range $i, $x := .}}{{$i}}={{$x}};{{else}}nothing{{end}}`
	only := `{{range $x := .}}{{$x}},{{end}}`
	early := `{{range .}}{{if eq . 1}}{{continue}}{{end}}{{if eq . 3}}{{break}}{{end}}{{.}} {{end}}`
	slice := []int{0, 1, 2, 3, 4}
	var nilSlice []int
	var nilChan chan int
	run := func(text string, x any) {
		t, err := template.New("r").Parse(text)
		if err == nil {
			err = t.Execute(os.Stdout, x)
		}
		if err != nil {
			fmt.Print(" ", err)
		}
		fmt.Println()
	}
	for _, text := range []string{one, two, only} {
		for _, x := range []any{
			slice, &slice, [2]string{"a", "b"}, []any{1, "x", nil}, nilSlice, map[string]int{"b": 2, "a": 1, "c": 3}, map[key]bool{{2, "a"}: true, {1, "z"}: false, {1, "b"}: true},
			map[float64]string{1.5: "x", -2: "y"}, map[bool]int{true: 1, false: 0}, map[[2]int]int{{1, 2}: 1, {1, 1}: 2}, map[any]int{2: 2, 1: 1},
			map[string]int{}, 3, int8(2), uint16(2), 0, maps.All(map[int]int{7: 8}), slices.All([]string{"p", "q"}), nil,
		} {
			run(text, x)
		}
		if text != two {
			run(text, count(3))
			run(text, count(0))
		}
		run(text, channel(3))
		run(text, channel(0))
		run(text, nilChan)
	}
	for _, x := range []any{slice, 5} {
		run(early, x)
	}
	run(`{{range .}}{{if eq . 10}}{{continue}}{{end}}{{.}} {{if eq . 20}}{{break}}{{end}}{{end}}end`, count(5))
	run(`{{range $x, $y := .}}{{if eq $x 1}}{{break}}{{end}}{{$x}}{{$y}} {{end}}`, slices.All([]string{"p", "q", "r"}))
	run(`{{range .}}{{range .}}{{if eq . 2}}{{break}}{{end}}{{.}}{{end}};{{end}}`, [][]int{{1, 2, 3}, {3, 2}, {4}})
	run(`{{range .}}{{$n := .}}{{range 3}}{{if eq . $n}}{{break}}{{end}}{{.}} {{end}}{{if eq . 2}}{{continue}}{{end}};{{end}}`, []int{1, 2, 3})
	run(`{{range .}}{{range .}}{{else}}{{break}}never{{end}}after {{end}}`, [][]int{nil, {1}, nil})
	run(`{{range .}}{{range .}}{{else}}{{continue}}never{{end}}after {{end}}`, [][]int{nil, {1}, nil})
	run(`{{$i := 0}}{{$x := 0}}{{range $i, $x = .}}{{end}}{{$i}} {{$x}} {{range $x = .}}{{end}}{{$x}}`, []string{"a", "b"})
	run(`{{$v := 0}}{{range .}}{{$v = .}}{{$w := .}}{{end}}{{$v}}`, slice)
	for _, x := range []any{"text", 1.5, struct{}{}, func() {}, true, new(int), make(chan<- int)} {
		t := template.Must(template.New("r").Parse(one))
		err := t.Execute(os.Stdout, x)
		fmt.Println(err != nil && strings.HasPrefix(err.Error(), `template: r:1:8: executing "r" at <.>: range`), err == nil)
	}
}

// Output:
// <0><1><2><3><4>
// <0><1><2><3><4>
// <a><b>
// <1><x><<no value>>
// nothing
// <1><2><3>
// <true><false><true>
// <y><x>
// <0><1>
// <2><1>
// <1><2>
// nothing
// <0><1><2>
// <0><1>
// <0><1>
// nothing
// <7>
// <0><1>
// nothing
// <0><10><20>(done)
// (done)nothing
// <c><cc><ccc>
// nothing
// nothing
// 0=0;1=1;2=2;3=3;4=4;
// 0=0;1=1;2=2;3=3;4=4;
// 0=a;1=b;
// 0=1;1=x;2=<no value>;
// nothing
// a=1;b=2;c=3;
// {1 b}=true;{1 z}=false;{2 a}=true;
// -2=y;1.5=x;
// false=0;true=1;
// [1 1]=2;[1 2]=1;
// 1=1;2=2;
// nothing
//  template: r:1:18: executing "r" at <.>: can't use 3 to iterate over more than one variable
//  template: r:1:18: executing "r" at <.>: can't use 2 to iterate over more than one variable
//  template: r:1:18: executing "r" at <.>: can't use 2 to iterate over more than one variable
//  template: r:1:18: executing "r" at <.>: can't use 0 to iterate over more than one variable
// 7=8;
// 0=p;1=q;
// nothing
// 0=c;1=cc;2=ccc;
// nothing
// nothing
// 0,1,2,3,4,
// 0,1,2,3,4,
// a,b,
// 1,x,<no value>,
//
// 1,2,3,
// true,false,true,
// y,x,
// 0,1,
// 2,1,
// 1,2,
//
// 0,1,2,
// 0,1,
// 0,1,
//
// 7,
// 0,1,
//
// 0,10,20,(done)
// (done)
// c,cc,ccc,
//
//
// 0 2 
// 0 2 
// 0 20 (done)end
// 0p 
// 1;3;4;
// 0 ;0 1 0 1 2 ;
// after after after 
// after 
// 1 b b
// 4
// true false
// true false
// true false
// true false
// true false
// nothingfalse true
// true false
