// A method with type parameters is in no method set, and hides others all the same.

package main

import (
	"fmt"
	"runtime"
	"strings"
)

type plain struct{ n int }

func (plain) Where[T any]() string { return here() }
func (p *plain) Set[T ~int](x T)    { p.n = int(x) }
func (p plain) Get() int             { return p.n }

type list[T any] struct{ xs []T }

func (l list[T]) Where() string           { return here() }
func (l *list[T]) Map[U any](U) string     { return here() }

type inner struct{}

func (inner) Where() string { return "inner" }

type outer struct {
	plain
	*inner2
}

type inner2 struct{ inner }

func here() string {
	pc, _, _, _ := runtime.Caller(1)
	name := runtime.FuncForPC(pc).Name()
	return name[strings.LastIndex(name, "/")+1:]
}

type where interface{ Where() string }

type Get struct{}

type hidden struct {
	plain
	Get
}

func has[I any](x any) bool {
	_, ok := x.(I)
	return ok
}

func main() {
	fmt.Println(plain{}.Where[int](), plain.Where[string](plain{}))
	fmt.Println(list[int]{}.Where(), (&list[int]{}).Map("s"))
	fmt.Println(has[where](plain{}), has[where](list[int]{}), has[where](inner{}), has[where](inner2{}))
	fmt.Println(outer{}.Where[bool]())
	fmt.Println(has[interface{ Get() int }](plain{}), has[interface{ Get() int }](&outer{}), has[interface{ Set(int) }](&plain{}))
	fmt.Println(has[interface{ Get() int }](hidden{}), hidden{}.Get, hidden{}.plain.Get())
	switch x := any(plain{1}).(type) {
	case where:
		fmt.Println("where", x.Where())
	case interface{ Get() int }:
		fmt.Println("get", x.Get())
	}
}

// Output:
// main.plain.Where[...] main.plain.Where[...]
// main.list[...].Where main.(*list[...]).Map[...]
// false true true true
// main.plain.Where[...]
// true true false
// false {} 0
// get 1
