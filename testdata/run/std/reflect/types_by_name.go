// Types of package reflect by their names: iterators of maps, methods, directions of select, headers, methods of a Value.
package main

import (
	"fmt"
	"reflect"
	"sort"
	"unsafe"
)

type shape interface {
	Area() float64
	Name() string
}

type square struct{ side float64 }

func (s square) Area() float64      { return s.side * s.side }
func (s square) Name() string       { return "square" }
func (s *square) Grow(by float64)   { s.side += by }
func (s square) hidden()            {}
func (s square) Sum(n ...int) int   { return len(n) }

func dir(d reflect.SelectDir) string {
	switch d {
	case reflect.SelectSend:
		return "send"
	case reflect.SelectRecv:
		return "receive"
	case reflect.SelectDefault:
		return "default"
	}
	return "none"
}

func pairs(it *reflect.MapIter) (all []string) {
	for it.Next() {
		all = append(all, fmt.Sprint(it.Key(), "=", it.Value()))
	}
	sort.Strings(all)
	return all
}

func show(m reflect.Method) {
	fmt.Println(m.Index, m.Name, m.Type, m.PkgPath == "", m.IsExported(), m.Func.IsValid())
}

func main() {
	ages := map[string]int{"ann": 1, "bob": 2, "eve": 3}
	it := reflect.ValueOf(ages).MapRange()
	fmt.Println(pairs(it))
	it.Reset(reflect.ValueOf(map[int]bool{7: true}))
	fmt.Println(pairs(it))
	var blank reflect.MapIter
	blank.Reset(reflect.ValueOf(ages))
	fmt.Println(len(pairs(&blank)))
	blank.Reset(reflect.Value{})

	for _, t := range []reflect.Type{reflect.TypeFor[square](), reflect.TypeFor[*square](), reflect.TypeFor[shape]()} {
		fmt.Println(t, t.NumMethod())
		for i := range t.NumMethod() {
			show(t.Method(i))
		}
		for m := range t.Methods() {
			fmt.Print(m.Name, " ")
		}
		fmt.Println()
	}
	m, ok := reflect.TypeFor[square]().MethodByName("Sum")
	var unexported reflect.Method
	fmt.Println(ok, m.Func.Call([]reflect.Value{reflect.ValueOf(square{2}), reflect.ValueOf(1), reflect.ValueOf(2)})[0], unexported.IsExported())

	sq := &square{3}
	for m, v := range reflect.ValueOf(sq).Methods() {
		fmt.Print(m.Name, " ", v.Type(), " ")
		switch v.Type().NumIn() {
		case 0:
			fmt.Println(v.Call(nil)[0])
		default:
			if m.Name == "Grow" {
				v.Call([]reflect.Value{reflect.ValueOf(1.5)})
			}
			fmt.Println(sq.side)
		}
	}
	var s shape = square{1}
	for m, v := range reflect.ValueOf(&s).Elem().Methods() {
		fmt.Println(m.Name, m.Type, v.Type(), v.Kind())
	}
	for f, v := range reflect.ValueOf(square{4}).Fields() {
		fmt.Println(f.Name, v)
	}

	c := make(chan int, 1)
	cases := []reflect.SelectCase{
		{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(c)},
		{Dir: reflect.SelectSend, Chan: reflect.ValueOf(c), Send: reflect.ValueOf(5)},
		{Dir: reflect.SelectDefault},
	}
	for range 3 {
		i, v, ok := reflect.Select(cases)
		fmt.Println(i, dir(cases[i].Dir), v.IsValid(), ok)
	}
	fmt.Println(dir(0), reflect.SelectDir(2))

	// Headers lay open what a string and a slice consist of.
	text, list := "text", make([]int, 2, 5)
	sh := (*reflect.StringHeader)(unsafe.Pointer(&text))
	lh := (*reflect.SliceHeader)(unsafe.Pointer(&list))
	fmt.Println(sh.Len, lh.Len, lh.Cap)
	fmt.Println(sh.Data == uintptr(unsafe.Pointer(unsafe.StringData(text))), lh.Data == uintptr(unsafe.Pointer(&list[0])))
	sh.Len = 2
	lh.Len = 4
	fmt.Println(text, list)

	pair := reflect.ValueOf(&s).Elem().InterfaceData()
	fmt.Println(len(pair), pair[0] != 0, pair[1] != 0)
	var none any
	fmt.Println(reflect.ValueOf(&none).Elem().InterfaceData())
	func() {
		defer func() { fmt.Println(recover()) }()
		reflect.ValueOf(1).InterfaceData()
	}()
	fmt.Println(reflect.String, reflect.String == reflect.ValueOf(text).Kind(), reflect.Kind(100))
}

// Output:
// [ann=1 bob=2 eve=3]
// [7=true]
// 3
// main.square 3
// 0 Area func(main.square) float64 true true true
// 1 Name func(main.square) string true true true
// 2 Sum func(main.square, ...int) int true true true
// Area Name Sum
// *main.square 4
// 0 Area func(*main.square) float64 true true true
// 1 Grow func(*main.square, float64) true true true
// 2 Name func(*main.square) string true true true
// 3 Sum func(*main.square, ...int) int true true true
// Area Grow Name Sum
// main.shape 2
// 0 Area func() float64 true true false
// 1 Name func() string true true false
// Area Name
// true 2 true
// Area func() float64 9
// Grow func(float64) 4.5
// Name func() string square
// Sum func(...int) int 4.5
// Area func() float64 func() float64 func
// Name func() string func() string func
// side 4
// 1 send false false
// 0 receive true true
// 1 send false false
// none 2
// 4 2 5
// true true
// te [0 0 0 0]
// 2 true true
// [0 0]
// reflect: call of reflect.Value.InterfaceData on int Value
// string true kind100
