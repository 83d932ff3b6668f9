// %v, %+v, %#v and %T of structs, pointers, slices, maps, nested.

package main

import "fmt"

type inner struct {
	A int
	b string
}

type outer struct {
	inner
	P  *inner
	S  []inner
	M  map[string]int
	I  any
	E  error
	F  func()
	Ar [2]bool
}

type list []int
type table map[string]list
type name string

func main() {
	o := outer{inner: inner{1, "x"}, S: []inner{{2, "y"}}, M: map[string]int{"k": 1}, I: inner{3, "z"}}
	fmt.Printf("%v\n%+v\n", o, o)
	fmt.Printf("%v %+v\n", &o.inner, &o.inner)
	fmt.Printf("%#v\n", o.inner)
	fmt.Printf("%#v\n", o.S)
	fmt.Printf("%T %T %T %T %T\n", o, &o, o.S, o.M, o.I)
	fmt.Printf("%v %+v %#v\n", list{1, 2}, table{"a": {1}}, table{"a": {1}, "b": nil})
	fmt.Printf("%#v %#v %#v %#v %#v\n", name("n"), list(nil), []string{}, map[int]bool(nil), struct{}{})
	fmt.Printf("%v %v %v %v\n", &[]int{1}, &map[string]int{"a": 1}, &[2]int{1, 2}, &list{7})
	fmt.Printf("%#v %#v %#v %#v\n", []any{1, "a", nil, 1.5}, [2]bool{true}, struct {
		X int
		Y string
	}{1, "q"}, &inner{1, "p"})
	fmt.Printf("%#v %#v %#v %#v %#v\n", 1, uint8(2), 'a', "s", true)
	var np *inner
	var ni any
	var ne error
	fmt.Printf("%v %+v %v %v %T\n", np, np, ni, ne, ni)
	fmt.Printf("%#v %#v\n", np, ni)
	fmt.Printf("%d %s %x\n", inner{10, "b"}, []name{"p", "q"}, []string{"ab", "c"})
	fmt.Printf("%5d|%-4v|%04d\n", []int{1, 22}, [2]int{3, 4}, []int{5})
	fmt.Printf("%T %T %T %T %T %T\n", func(int, ...string) (bool, error) { return false, nil }, make(chan int), make(<-chan string), [3]*int{}, map[name][]any{}, struct{ A, B int }{})
}

// Output:
// {{1 x} <nil> [{2 y}] map[k:1] {3 z} <nil> <nil> [false false]}
// {inner:{A:1 b:x} P:<nil> S:[{A:2 b:y}] M:map[k:1] I:{A:3 b:z} E:<nil> F:<nil> Ar:[false false]}
// &{1 x} &{A:1 b:x}
// main.inner{A:1, b:"x"}
// []main.inner{main.inner{A:2, b:"y"}}
// main.outer *main.outer []main.inner map[string]int main.inner
// [1 2] map[a:[1]] main.table{"a":main.list{1}, "b":main.list(nil)}
// "n" main.list(nil) []string{} map[int]bool(nil) struct {}{}
// &[1] &map[a:1] &[1 2] &[7]
// []interface {}{1, "a", interface {}(nil), 1.5} [2]bool{true, false} struct { X int; Y string }{X:1, Y:"q"} &main.inner{A:1, b:"p"}
// 1 0x2 97 "s" true
// <nil> <nil> <nil> <nil> <nil>
// (*main.inner)(nil) <nil>
// {10 %!d(string=b)} [p q] [6162 63]
// [    1    22]|[3    4   ]|[0005]
// func(int, ...string) (bool, error) chan int <-chan string [3]*int map[main.name][]interface {} struct { A int; B int }
