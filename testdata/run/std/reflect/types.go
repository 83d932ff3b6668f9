// Types: their parts, their methods, and types made at run time.
package main

import (
	"errors"
	"fmt"
	"io"
	"reflect"
	"time"
	"unsafe"
)

type Shape interface {
	Area() float64
	Name() string
}

type Base struct{ ID int }

func (Base) Name() string   { return "base" }
func (b *Base) SetID(n int) { b.ID = n }

type Square struct {
	Base
	Side float64 `json:"side" db:"s,omitempty" odd:"a\"b"`
	_    int
	tiny int8
}

func (s Square) Area() float64                  { return s.Side * s.Side }
func (s Square) Format(f fmt.State, verb rune)  {}
func (s *Square) Scale(by float64, all ...bool) {}

type Pair[K comparable, V any] struct {
	Key K
	Val V
}

type Rec struct {
	Next *Rec
	Kids []Rec
	M    map[string]*Rec
}

type fnType func(a int, b ...string) (x error, y bool)

func describe(t reflect.Type) {
	fmt.Printf("%s kind=%s name=%q pkg=%q size=%d align=%d comparable=%t methods=%d\n", t, t.Kind(), t.Name(), t.PkgPath(), t.Size(), t.Align(), t.Comparable(), t.NumMethod())
	for i := 0; i < t.NumMethod(); i++ {
		m := t.Method(i)
		fmt.Println("  method", m.Name, m.Type, m.Index, m.PkgPath)
	}
	switch t.Kind() {
	case reflect.Struct:
		for i := 0; i < t.NumField(); i++ {
			f := t.Field(i)
			fmt.Printf("  field %s %s %q %d %v %t %q\n", f.Name, f.Type, f.Tag, f.Offset, f.Index, f.Anonymous, f.PkgPath)
		}
	case reflect.Func:
		for i := 0; i < t.NumIn(); i++ {
			fmt.Println("  in", t.In(i))
		}
		for i := 0; i < t.NumOut(); i++ {
			fmt.Println("  out", t.Out(i))
		}
		fmt.Println("  variadic", t.IsVariadic())
	case reflect.Chan:
		fmt.Println("  ", t.ChanDir(), t.Elem())
	case reflect.Map:
		fmt.Println("  ", t.Key(), t.Elem())
	case reflect.Array:
		fmt.Println("  ", t.Len(), t.Elem())
	case reflect.Pointer, reflect.Slice:
		fmt.Println("  ", t.Elem())
	}
}

func main() {
	for _, x := range []any{
		1, int8(1), "s", 1.5, 2i, true, uintptr(1), unsafe.Pointer(nil), []int{}, [3]string{}, map[string]bool{}, make(chan int), make(<-chan int),
		make(chan<- []int), Square{}, &Square{}, Base{}, &Base{}, Pair[string, int]{}, Pair[Base, *Rec]{}, Rec{}, fnType(nil), func() {}, struct {
			X int `k:"v"`
			y []any
		}{}, errors.New("e"), time.Second, struct{ Base }{}, struct{ *Base }{}, [0]int{}, []Shape{}, new(Shape),
	} {
		describe(reflect.TypeOf(x))
	}
	describe(reflect.TypeFor[Shape]())
	describe(reflect.TypeFor[error]())
	describe(reflect.TypeFor[any]())
	describe(reflect.TypeFor[io.ReadWriter]())
	sq := reflect.TypeOf(Square{})
	f, ok := sq.FieldByName("ID")
	fmt.Println(f.Name, f.Index, ok)
	_, ok = sq.FieldByName("nope")
	fmt.Println(ok)
	side := sq.Field(1).Tag
	v, ok := side.Lookup("odd")
	fmt.Println(side.Get("json"), side.Get("db"), v, ok, side.Get("none"))
	m, ok := sq.MethodByName("Area")
	fmt.Println(m.Name, m.Type, ok, m.Func.Call([]reflect.Value{reflect.ValueOf(Square{Side: 3})})[0])
	shape := reflect.TypeFor[Shape]()
	fmt.Println(sq.Implements(shape), reflect.PointerTo(sq).Implements(shape), reflect.TypeOf(Base{}).Implements(shape))
	fmt.Println(sq.AssignableTo(shape), reflect.TypeOf(1).AssignableTo(reflect.TypeOf(int8(1))), shape.Implements(reflect.TypeFor[any]()))
	fmt.Println(reflect.TypeOf([]int{}) == reflect.SliceOf(reflect.TypeOf(1)), reflect.TypeOf(map[string]int{}) == reflect.MapOf(reflect.TypeOf(""), reflect.TypeOf(1)))
	fmt.Println(reflect.PointerTo(reflect.TypeOf(1)) == reflect.TypeOf(new(int)), reflect.ArrayOf(4, reflect.TypeOf(1)), reflect.ChanOf(reflect.RecvDir, reflect.TypeOf(1)))
	ft := reflect.FuncOf([]reflect.Type{reflect.TypeOf(1), reflect.TypeOf([]string{})}, []reflect.Type{reflect.TypeFor[error]()}, true)
	fmt.Println(ft, ft == reflect.TypeOf(func(int, ...string) error { return nil }))
	made := reflect.StructOf([]reflect.StructField{
		{Name: "A", Type: reflect.TypeOf(1), Tag: `json:"a"`},
		{Name: "B", Type: reflect.TypeOf([]string{})},
	})
	x := reflect.New(made).Elem()
	x.Field(0).SetInt(4)
	x.Field(1).Set(reflect.ValueOf([]string{"q"}))
	fmt.Printf("%v %+v %T\n", made, x, x.Interface())
	y, ok := x.Interface().(struct {
		A int `json:"a"`
		B []string
	})
	fmt.Println(y, ok)
	deep := reflect.TypeOf(1)
	for range 5 {
		deep = reflect.MapOf(reflect.TypeOf(""), reflect.SliceOf(reflect.PointerTo(deep)))
	}
	fmt.Println(deep, reflect.New(deep).Elem().IsNil())
	for _, f := range reflect.VisibleFields(reflect.TypeOf(Square{})) {
		fmt.Print(f.Name, f.Index, " ")
	}
	fmt.Println()
	fmt.Println(reflect.TypeOf(int8(1)).OverflowInt(200), reflect.TypeOf(float32(1)).OverflowFloat(1e39), reflect.TypeOf(1).Bits())
	fmt.Println(reflect.Kind(99), reflect.Pointer, reflect.BothDir, reflect.SendDir)
	fmt.Println(reflect.TypeOf(nil), reflect.TypeOf(reflect.TypeOf(1)))
}

// Output:
// int kind=int name="int" pkg="" size=8 align=8 comparable=true methods=0
// int8 kind=int8 name="int8" pkg="" size=1 align=1 comparable=true methods=0
// string kind=string name="string" pkg="" size=16 align=8 comparable=true methods=0
// float64 kind=float64 name="float64" pkg="" size=8 align=8 comparable=true methods=0
// complex128 kind=complex128 name="complex128" pkg="" size=16 align=8 comparable=true methods=0
// bool kind=bool name="bool" pkg="" size=1 align=1 comparable=true methods=0
// uintptr kind=uintptr name="uintptr" pkg="" size=8 align=8 comparable=true methods=0
// unsafe.Pointer kind=unsafe.Pointer name="Pointer" pkg="unsafe" size=8 align=8 comparable=true methods=0
// []int kind=slice name="" pkg="" size=24 align=8 comparable=false methods=0
//    int
// [3]string kind=array name="" pkg="" size=48 align=8 comparable=true methods=0
//    3 string
// map[string]bool kind=map name="" pkg="" size=8 align=8 comparable=false methods=0
//    string bool
// chan int kind=chan name="" pkg="" size=8 align=8 comparable=true methods=0
//    chan int
// <-chan int kind=chan name="" pkg="" size=8 align=8 comparable=true methods=0
//    <-chan int
// chan<- []int kind=chan name="" pkg="" size=8 align=8 comparable=true methods=0
//    chan<- []int
// main.Square kind=struct name="Square" pkg="main" size=32 align=8 comparable=true methods=3
//   method Area func(main.Square) float64 0
//   method Format func(main.Square, fmt.State, int32) 1
//   method Name func(main.Square) string 2
//   field Base main.Base "" 0 [0] true ""
//   field Side float64 "json:\"side\" db:\"s,omitempty\" odd:\"a\\\"b\"" 8 [1] false ""
//   field _ int "" 16 [2] false "main"
//   field tiny int8 "" 24 [3] false "main"
// *main.Square kind=ptr name="" pkg="" size=8 align=8 comparable=true methods=5
//   method Area func(*main.Square) float64 0
//   method Format func(*main.Square, fmt.State, int32) 1
//   method Name func(*main.Square) string 2
//   method Scale func(*main.Square, float64, ...bool) 3
//   method SetID func(*main.Square, int) 4
//    main.Square
// main.Base kind=struct name="Base" pkg="main" size=8 align=8 comparable=true methods=1
//   method Name func(main.Base) string 0
//   field ID int "" 0 [0] false ""
// *main.Base kind=ptr name="" pkg="" size=8 align=8 comparable=true methods=2
//   method Name func(*main.Base) string 0
//   method SetID func(*main.Base, int) 1
//    main.Base
// main.Pair[string,int] kind=struct name="Pair[string,int]" pkg="main" size=24 align=8 comparable=true methods=0
//   field Key string "" 0 [0] false ""
//   field Val int "" 16 [1] false ""
// main.Pair[main.Base,*main.Rec] kind=struct name="Pair[main.Base,*main.Rec]" pkg="main" size=16 align=8 comparable=true methods=0
//   field Key main.Base "" 0 [0] false ""
//   field Val *main.Rec "" 8 [1] false ""
// main.Rec kind=struct name="Rec" pkg="main" size=40 align=8 comparable=false methods=0
//   field Next *main.Rec "" 0 [0] false ""
//   field Kids []main.Rec "" 8 [1] false ""
//   field M map[string]*main.Rec "" 32 [2] false ""
// main.fnType kind=func name="fnType" pkg="main" size=8 align=8 comparable=false methods=0
//   in int
//   in []string
//   out error
//   out bool
//   variadic true
// func() kind=func name="" pkg="" size=8 align=8 comparable=false methods=0
//   variadic false
// struct { X int "k:\"v\""; y []interface {} } kind=struct name="" pkg="" size=32 align=8 comparable=false methods=0
//   field X int "k:\"v\"" 0 [0] false ""
//   field y []interface {} "" 8 [1] false "main"
// *errors.errorString kind=ptr name="" pkg="" size=8 align=8 comparable=true methods=1
//   method Error func(*errors.errorString) string 0
//    errors.errorString
// time.Duration kind=int64 name="Duration" pkg="time" size=8 align=8 comparable=true methods=10
//   method Abs func(time.Duration) time.Duration 0
//   method Hours func(time.Duration) float64 1
//   method Microseconds func(time.Duration) int64 2
//   method Milliseconds func(time.Duration) int64 3
//   method Minutes func(time.Duration) float64 4
//   method Nanoseconds func(time.Duration) int64 5
//   method Round func(time.Duration, time.Duration) time.Duration 6
//   method Seconds func(time.Duration) float64 7
//   method String func(time.Duration) string 8
//   method Truncate func(time.Duration, time.Duration) time.Duration 9
// struct { main.Base } kind=struct name="" pkg="" size=8 align=8 comparable=true methods=1
//   method Name func(struct { main.Base }) string 0
//   field Base main.Base "" 0 [0] true ""
// struct { *main.Base } kind=struct name="" pkg="" size=8 align=8 comparable=true methods=2
//   method Name func(struct { *main.Base }) string 0
//   method SetID func(struct { *main.Base }, int) 1
//   field Base *main.Base "" 0 [0] true ""
// [0]int kind=array name="" pkg="" size=0 align=8 comparable=true methods=0
//    0 int
// []main.Shape kind=slice name="" pkg="" size=24 align=8 comparable=false methods=0
//    main.Shape
// *main.Shape kind=ptr name="" pkg="" size=8 align=8 comparable=true methods=0
//    main.Shape
// main.Shape kind=interface name="Shape" pkg="main" size=16 align=8 comparable=true methods=2
//   method Area func() float64 0
//   method Name func() string 1
// error kind=interface name="error" pkg="" size=16 align=8 comparable=true methods=1
//   method Error func() string 0
// interface {} kind=interface name="" pkg="" size=16 align=8 comparable=true methods=0
// io.ReadWriter kind=interface name="ReadWriter" pkg="io" size=16 align=8 comparable=true methods=2
//   method Read func([]uint8) (int, error) 0
//   method Write func([]uint8) (int, error) 1
// ID [0 0] true
// false
// side s,omitempty a"b true
// Area func(main.Square) float64 true 9
// true true false
// true false true
// true true
// true [4]int <-chan int
// func(int, ...string) error true
// struct { A int "json:\"a\""; B []string } {A:4 B:[q]} struct { A int "json:\"a\""; B []string }
// {4 [q]} true
// map[string][]*map[string][]*map[string][]*map[string][]*map[string][]*int true
// Base[0] ID[0 0] Side[1] _[2] tiny[3]
// true true 64
// kind99 ptr chan chan<-
// <nil> *reflect.rtype
