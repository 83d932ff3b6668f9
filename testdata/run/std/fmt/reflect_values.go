// Operands of type reflect.Value: what they hold is printed, methods of values are functions, fields that are not exported have no methods.
package main

import (
	"errors"
	"fmt"
	"reflect"
	"runtime"
	"strings"
)

type point struct{ x int }

func (p point) String() string         { return "a point" }
func (p point) Scale(k int) (n int, e error) { return p.x * k, nil }

type text func() string

func (t text) String() string { return "text of " + t() }

type mixed struct {
	n    int
	hide text
	s    fmt.Stringer
	Show text
	P    point
	err  error
}

type octets []byte

// kind hides addresses.
func kind(s string) string {
	if i := strings.Index(s, "0x"); i >= 0 {
		j := i + 2
		for j < len(s) && strings.IndexByte("0123456789abcdef", s[j]) >= 0 {
			j++
		}
		return s[:i] + "address" + s[j:]
	}
	return s
}

func main() {
	p := point{3}
	for _, v := range []reflect.Value{reflect.ValueOf(p).Method(0), reflect.ValueOf(&p).Method(1), reflect.ValueOf(&p).Elem().MethodByName("String")} {
		fmt.Println(v.Kind(), v.Type(), kind(fmt.Sprint(v)), kind(fmt.Sprintf("%#v", v)), fmt.Sprintf("%T", v), v.IsNil(), v.Pointer() != 0)
		fmt.Println(runtime.FuncForPC(v.Pointer()).Name(), v.Pointer() == reflect.ValueOf(p).Method(0).Pointer(), v.UnsafePointer() != nil)
	}
	m := mixed{1, func() string { return "a" }, p, func() string { return "b" }, p, errors.New("c")}
	for _, v := range []reflect.Value{reflect.ValueOf(m), reflect.ValueOf(&m).Elem()} {
		for i := range v.NumField() {
			fmt.Printf("%s %s %s\n", v.Type().Field(i).Name, kind(fmt.Sprint(v.Field(i))), kind(fmt.Sprintf("%#v", v.Field(i))))
		}
	}
	fmt.Println(kind(fmt.Sprint(reflect.ValueOf(m).Field(4).Method(1))))
	for _, x := range []any{[]byte{}, []byte{1}, []byte(nil), octets{2}, octets(nil), [2]byte{1, 2}, [][]byte{{1}, nil}, struct{ b []byte }{[]byte{1}}} {
		fmt.Printf("%#v %#v %v %d %x %q\n", x, reflect.ValueOf(x), reflect.ValueOf(x), reflect.ValueOf(x), reflect.ValueOf(x), reflect.ValueOf(x))
	}
	fmt.Printf("%#v %#v %s %x\n", &[]byte{}, reflect.ValueOf(&[]byte{1}), reflect.ValueOf(&[]byte{65}), &[]byte{65})
	fmt.Printf("%v %#v %d %v\n", reflect.Value{}, reflect.Value{}, reflect.Value{}, []reflect.Value{reflect.ValueOf(1), {}})
	fmt.Println(struct{ V reflect.Value }{reflect.ValueOf("x")}, struct{ v reflect.Value }{}.v)
}

// Output:
// func func(int) (int, error) address (func(int) (int, error))(address) reflect.Value false true
// reflect.methodValueCall true true
// func func() string address (func() string)(address) reflect.Value false true
// reflect.methodValueCall true true
// func func() string address (func() string)(address) reflect.Value false true
// reflect.methodValueCall true true
// n 1 1
// hide address (main.text)(address)
// s {3} main.point{x:3}
// Show text of b (main.text)(address)
// P a point main.point{x:3}
// err address (*errors.errorString)(address)
// n 1 1
// hide address (main.text)(address)
// s {3} main.point{x:3}
// Show text of b (main.text)(address)
// P a point main.point{x:3}
// err address (*errors.errorString)(address)
// address
// []byte{} []uint8{} [] []  ""
// []byte{0x1} []uint8{0x1} [1] [1] 01 "\x01"
// []byte(nil) []uint8(nil) [] []  ""
// main.octets{0x2} main.octets{0x2} [2] [2] 02 "\x02"
// main.octets(nil) main.octets(nil) [] []  ""
// [2]uint8{0x1, 0x2} [2]uint8{0x1, 0x2} [1 2] [1 2] 0102 "\x01\x02"
// [][]uint8{[]uint8{0x1}, []uint8(nil)} [][]uint8{[]uint8{0x1}, []uint8(nil)} [[1] []] [[1] []] [01 ] ["\x01" ""]
// struct { b []uint8 }{b:[]uint8{0x1}} struct { b []uint8 }{b:[]uint8{0x1}} {[1]} {[1]} {01} {"\x01"}
// &[]uint8{} &[]uint8{0x1} &A &41
// <invalid reflect.Value> <invalid reflect.Value> <invalid reflect.Value> [<int Value> <invalid Value>]
// {x} <invalid reflect.Value>
