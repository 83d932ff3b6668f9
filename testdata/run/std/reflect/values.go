// Values: reading, setting, making and converting them.
package main

import (
	"fmt"
	"reflect"
	"sort"
)

type Celsius float64

type Inner struct {
	A int
	b string
}

type Outer struct {
	Inner
	P    *Inner
	List []int
	Map  map[string]Celsius
	Any  any
	Arr  [3]byte
	Fn   func(int) int
	Ch   chan string
	C    complex64
	U8   uint8
}

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(x T) { s.items = append(s.items, x) }
func (s Stack[T]) Len() int  { return len(s.items) }

func main() {
	o := Outer{Inner: Inner{1, "x"}, P: &Inner{2, "y"}, List: []int{1, 2, 3}, Map: map[string]Celsius{"a": 1.5, "b": 2}, Any: 7}
	v := reflect.ValueOf(&o).Elem()
	for i := 0; i < v.NumField(); i++ {
		f := v.Field(i)
		fmt.Println(v.Type().Field(i).Name, f.Kind(), f.Type(), f.CanSet(), f.CanAddr(), f.IsZero())
	}
	v.Field(0).Field(0).SetInt(42)
	fmt.Println(v.Field(0).Field(1).CanSet(), v.Field(0).Field(1).CanInterface(), v.Field(0).Field(1).String())
	v.FieldByName("A").Set(reflect.ValueOf(43))
	v.FieldByName("List").Index(1).SetInt(20)
	v.FieldByName("List").Set(reflect.Append(v.FieldByName("List"), reflect.ValueOf(4), reflect.ValueOf(5)))
	v.FieldByName("Any").Set(reflect.ValueOf([]string{"q"}))
	v.FieldByName("Arr").Index(2).SetUint(9)
	copied := reflect.Copy(v.FieldByName("Arr"), reflect.ValueOf([]byte("hello")))
	v.FieldByName("U8").SetUint(300)
	v.FieldByName("C").SetComplex(complex(1, 2))
	v.FieldByName("P").Elem().Field(0).SetInt(100)
	v.FieldByName("Fn").Set(reflect.MakeFunc(v.FieldByName("Fn").Type(), func(in []reflect.Value) []reflect.Value {
		return []reflect.Value{reflect.ValueOf(int(in[0].Int() * 2))}
	}))
	v.FieldByName("Ch").Set(reflect.MakeChan(v.FieldByName("Ch").Type(), 2))
	o.Ch <- "sent"
	got, ok := v.FieldByName("Ch").TryRecv()
	fmt.Println(got, ok, copied, o.Fn(21))
	_, ok = v.FieldByName("Ch").TryRecv()
	fmt.Println(ok, o.A, o.List, o.Any, o.Arr, o.U8, o.C, o.P.A)

	m := v.FieldByName("Map")
	keys := m.MapKeys()
	sort.Slice(keys, func(i, j int) bool { return keys[i].String() < keys[j].String() })
	for _, k := range keys {
		fmt.Println(k, m.MapIndex(k), m.MapIndex(k).Type())
	}
	m.SetMapIndex(reflect.ValueOf("c"), reflect.ValueOf(Celsius(3)))
	m.SetMapIndex(reflect.ValueOf("a"), reflect.Value{})
	fmt.Println(o.Map, m.Len(), m.MapIndex(reflect.ValueOf("zz")).IsValid())
	total := Celsius(0)
	for it := m.MapRange(); it.Next(); {
		total += it.Value().Interface().(Celsius)
	}
	fmt.Println(total)

	held := v.FieldByName("Any")
	fmt.Println(held.Kind(), held.Elem().Kind(), held.Elem().Index(0), held.Elem().Index(0).CanSet())
	for _, c := range []struct {
		x  any
		to reflect.Type
	}{
		{65, reflect.TypeOf("")}, {3.9, reflect.TypeOf(1)}, {-1, reflect.TypeOf(uint8(0))}, {"héy", reflect.TypeOf([]byte(nil))},
		{"héy", reflect.TypeOf([]rune(nil))}, {[]byte("b"), reflect.TypeOf("")}, {2, reflect.TypeOf(Celsius(0))},
		{[]int{1, 2, 3}, reflect.TypeOf([2]int{})}, {1, reflect.TypeFor[any]()}, {"x", reflect.TypeOf(1)}, {complex64(1), reflect.TypeOf(1i)},
		{struct {
			A int `json:"a"`
			b string
		}{1, "z"}, reflect.TypeOf(Inner{})},
	} {
		x := reflect.ValueOf(c.x)
		fmt.Print(x.Type(), " to ", c.to, " ", x.Type().ConvertibleTo(c.to), x.Type().AssignableTo(c.to))
		if x.CanConvert(c.to) {
			y := x.Convert(c.to)
			fmt.Printf(" %v %v %+v", y.Type(), y.Kind(), y)
		}
		fmt.Println()
	}

	s := &Stack[string]{}
	sv := reflect.ValueOf(s)
	sv.MethodByName("Push").Call([]reflect.Value{reflect.ValueOf("one")})
	fmt.Println(sv.MethodByName("Len").Call(nil)[0], sv.Type(), sv.Type().NumMethod(), sv.Elem().Type().Name(), sv.Elem().NumMethod())

	arr := [4]int{1, 2, 3, 4}
	av := reflect.ValueOf(&arr).Elem()
	sl := av.Slice(1, 3)
	sl.Index(0).SetInt(99)
	fmt.Println(arr, sl, sl.Len(), sl.Cap(), av.Slice3(0, 1, 2).Cap())
	swap := reflect.Swapper(arr[:])
	swap(0, 3)
	fmt.Println(arr)
	p := reflect.New(reflect.TypeOf(0))
	p.Elem().SetInt(5)
	fmt.Println(*p.Interface().(*int), reflect.Indirect(p), reflect.Zero(reflect.TypeOf(o)).IsZero())
	g := reflect.ValueOf(&o.List).Elem()
	g.SetLen(2)
	g.Grow(10)
	fmt.Println(g, g.Cap() >= 12, reflect.ValueOf("abc").Index(1), reflect.ValueOf("abc").Slice(1, 3))
	g.Clear()
	fmt.Println(o.List, reflect.ValueOf(1).Equal(reflect.ValueOf(1)), reflect.ValueOf(1).Comparable())
	var e error
	ev := reflect.ValueOf(&e).Elem()
	fmt.Println(ev.Kind(), ev.IsNil(), ev.Elem().IsValid(), ev.NumMethod())
	ev.Set(reflect.ValueOf(fmt.Errorf("made")))
	fmt.Println(e, ev.Elem().Type(), ev.Method(0).Call(nil)[0], ev.MethodByName("Error").Type())
	for i, x := range reflect.ValueOf([]string{"u", "v"}).Seq2() {
		fmt.Print(i, x, " ")
	}
	for i := range reflect.ValueOf(3).Seq() {
		fmt.Print(i, " ")
	}
	fmt.Println(reflect.ValueOf(nil).IsValid(), reflect.ValueOf(3).String(), reflect.Value{}.String())
	a, ok1 := reflect.TypeAssert[int](reflect.ValueOf(5))
	b, ok2 := reflect.TypeAssert[string](reflect.ValueOf(5))
	fmt.Println(a, ok1, b, ok2)
}

// Output:
// Inner struct main.Inner true true false
// P ptr *main.Inner true true false
// List slice []int true true false
// Map map map[string]main.Celsius true true false
// Any interface interface {} true true false
// Arr array [3]uint8 true true true
// Fn func func(int) int true true true
// Ch chan chan string true true true
// C complex64 complex64 true true true
// U8 uint8 uint8 true true true
// false false x
// sent true 3 42
// false 43 [1 20 3 4 5] [q] [104 101 108] 44 (1+2i) 100
// a 1.5 main.Celsius
// b 2 main.Celsius
// map[b:2 c:3] 2 false
// 5
// interface slice q true
// int to string true false string string A
// float64 to int true false int int 3
// int to uint8 true false uint8 uint8 255
// string to []uint8 true false []uint8 slice [104 195 169 121]
// string to []int32 true false []int32 slice [104 233 121]
// []uint8 to string true false string string b
// int to main.Celsius true false main.Celsius float64 2
// []int to [2]int true false [2]int array [1 2]
// int to interface {} true true interface {} interface 1
// string to int false false
// complex64 to complex128 true false complex128 complex128 (1+0i)
// struct { A int "json:\"a\""; b string } to main.Inner true false main.Inner struct {A:1 b:z}
// 1 *main.Stack[string] 2 Stack[string] 1
// [1 99 3 4] [99 3] 2 3 2
// [4 99 3 1]
// 5 5 true
// [1 20] true 98 bc
// [0 0] true true
// interface true false 1
// made *errors.errorString made func() string
// 0 u 1 v 0 1 2 false <int Value> <invalid Value>
// 5 true  false
