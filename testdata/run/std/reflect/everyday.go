package main

import (
	"fmt"
	"reflect"
	"strings"
	"unsafe"
)

type inner struct {
	Deep int
	low  string
}

type outer struct {
	inner
	*strings.Reader
	Name  string `json:"name" x:"y\"z"`
	Any   any
	count uint8
}

func (o outer) Hello(name string, n ...int) string { return fmt.Sprint("hello ", name, n) }
func (o *outer) Rename(name string)                 { o.Name = name }

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	f()
}

func main() {
	kinds := []any{true, int(1), int8(1), int16(1), int32(1), int64(1), uint(1), uint8(1), uint16(1), uint32(1), uint64(1), uintptr(1), float32(1), float64(1), complex64(1), complex128(1), "s", []int{1}, [2]int{}, map[string]int{}, make(chan int), func() {}, &struct{}{}, struct{}{}, unsafe.Pointer(nil)}
	for _, k := range kinds {
		v := reflect.ValueOf(k)
		t := v.Type()
		fmt.Println(t, v.Kind(), v.CanInt(), v.CanUint(), v.CanFloat(), v.CanComplex(), t.Size(), t.Align(), t.FieldAlign(), t.Comparable(), v.Comparable(), t.CanSeq(), t.CanSeq2())
	}
	fmt.Println(reflect.Value{}.Kind(), reflect.Invalid, reflect.Ptr == reflect.Pointer, reflect.RecvDir, reflect.SendDir, reflect.BothDir)

	o := outer{inner: inner{1, "low"}, Name: "n", count: 3}
	v := reflect.ValueOf(&o).Elem()
	t := v.Type()
	for f := range t.Fields() {
		fmt.Println(f.Name, f.Type, f.Tag, f.Offset, f.Index, f.Anonymous, f.IsExported(), f.PkgPath)
	}
	for _, f := range reflect.VisibleFields(t)[:4] {
		fmt.Println(f.Name, f.Index)
	}
	for f, x := range v.Fields() {
		fmt.Println(f.Name, x.CanSet(), x.CanAddr(), x.CanInterface())
	}
	tag := reflect.StructTag(`json:"name" x:"y\"z" bad`)
	fmt.Println(tag.Get("json"), tag.Get("x"), tag.Get("none"))
	fmt.Println(tag.Lookup("bad"))
	f, ok := t.FieldByNameFunc(func(s string) bool { return strings.HasPrefix(s, "D") })
	fmt.Println(f.Name, f.Index, ok, v.FieldByNameFunc(func(s string) bool { return s == "Name" }), v.FieldByIndex([]int{0, 0}))
	_, err := v.FieldByIndexErr([]int{1, 0})
	fmt.Println(err)
	for m := range t.Methods() {
		fmt.Println(m.Name, m.Type, m.IsExported())
		break
	}
	pt := reflect.PointerTo(t)
	fmt.Println(pt == reflect.PtrTo(t), pt.NumMethod() > t.NumMethod())
	hello := v.MethodByName("Hello")
	ht := hello.Type()
	for in := range ht.Ins() {
		fmt.Print(in, " ")
	}
	for out := range ht.Outs() {
		fmt.Println(out, ht.IsVariadic())
	}
	fmt.Println(hello.Call([]reflect.Value{reflect.ValueOf("x"), reflect.ValueOf(1), reflect.ValueOf(2)})[0], hello.CallSlice([]reflect.Value{reflect.ValueOf("y"), reflect.ValueOf([]int{3})})[0])
	v.Addr().MethodByName("Rename").Call([]reflect.Value{reflect.ValueOf("renamed")})
	fmt.Println(o.Name)

	fmt.Println(reflect.ValueOf(int8(0)).OverflowInt(128), reflect.ValueOf(uint8(0)).OverflowUint(255), reflect.ValueOf(float32(0)).OverflowFloat(1e300), reflect.ValueOf(complex64(0)).OverflowComplex(complex(1e300, 0)))
	fmt.Println(reflect.TypeFor[int8]().OverflowInt(-129), reflect.TypeFor[uint16]().OverflowUint(1<<16), reflect.TypeFor[float32]().OverflowFloat(1), reflect.TypeFor[complex64]().OverflowComplex(1))

	m := map[string]int{"only": 5}
	iter := reflect.ValueOf(m).MapRange()
	key, elem := reflect.New(reflect.TypeFor[string]()).Elem(), reflect.New(reflect.TypeFor[int]()).Elem()
	for iter.Next() {
		key.SetIterKey(iter)
		elem.SetIterValue(iter)
		fmt.Println(iter.Key(), iter.Value(), key, elem)
	}
	elem.SetZero()
	fmt.Println(elem, elem.IsZero())
	s := reflect.AppendSlice(reflect.ValueOf([]int{1}), reflect.ValueOf([]int{2, 3}))
	s = reflect.Append(s, reflect.ValueOf(4))
	fmt.Println(s, s.Len(), s.Slice(1, 3), s.Slice3(0, 1, 2).Cap())
	array := [3]int{7, 8, 9}
	fmt.Println(reflect.SliceAt(reflect.TypeFor[int](), unsafe.Pointer(&array), 2), reflect.NewAt(reflect.TypeFor[int](), unsafe.Pointer(&array[2])).Elem())
	var p unsafe.Pointer
	pv := reflect.ValueOf(&p).Elem()
	pv.SetPointer(unsafe.Pointer(&array))
	fmt.Println(p == unsafe.Pointer(&array), pv.UnsafePointer() == p, reflect.ValueOf(&array).Elem().UnsafeAddr() == uintptr(p))
	ch := reflect.MakeChan(reflect.ChanOf(reflect.BothDir, reflect.TypeFor[int]()), 1)
	fmt.Println(ch.TrySend(reflect.ValueOf(1)), ch.TrySend(reflect.ValueOf(2)), ch.Len(), ch.Cap())
	x, got := ch.TryRecv()
	fmt.Println(x, got)
	x, got = ch.TryRecv()
	fmt.Println(x.IsValid(), got)
	cases := []reflect.SelectCase{{Dir: reflect.SelectDefault}, {Dir: reflect.SelectRecv, Chan: ch}, {Dir: reflect.SelectSend, Chan: ch, Send: reflect.ValueOf(9)}}
	chosen, _, _ := reflect.Select(cases)
	fmt.Println(chosen)

	try(func() { reflect.ValueOf(1).SetInt(2) })
	try(func() { v.FieldByName("count").SetUint(1) })
	try(func() { reflect.ValueOf("s").Int() })
	try(func() { reflect.ValueOf(1).Elem() })
	try(func() { reflect.ValueOf([]int{1}).Index(3) })
	try(func() { reflect.Value{}.Type() })
	try(func() { reflect.TypeOf(1).Elem() })
	try(func() { hello.Call(nil) })
	try(func() { reflect.ValueOf(&o).Elem().Field(9) })
	try(func() { v.FieldByName("count").Interface() })
	fmt.Println((&reflect.ValueError{Method: "M", Kind: reflect.Invalid}).Error(), (&reflect.ValueError{Method: "M", Kind: reflect.Int}).Error())
	type header = reflect.SliceHeader
	data := []byte("abc")
	fmt.Println((*header)(unsafe.Pointer(&data)).Len, (*header)(unsafe.Pointer(&data)).Cap >= 3)
	text := "abcd"
	fmt.Println((*reflect.StringHeader)(unsafe.Pointer(&text)).Len)
}

// Output:
// bool bool false false false false 1 1 1 true true false false
// int int true false false false 8 8 8 true true true false
// int8 int8 true false false false 1 1 1 true true true false
// int16 int16 true false false false 2 2 2 true true true false
// int32 int32 true false false false 4 4 4 true true true false
// int64 int64 true false false false 8 8 8 true true true false
// uint uint false true false false 8 8 8 true true true false
// uint8 uint8 false true false false 1 1 1 true true true false
// uint16 uint16 false true false false 2 2 2 true true true false
// uint32 uint32 false true false false 4 4 4 true true true false
// uint64 uint64 false true false false 8 8 8 true true true false
// uintptr uintptr false true false false 8 8 8 true true true false
// float32 float32 false false true false 4 4 4 true true false false
// float64 float64 false false true false 8 8 8 true true false false
// complex64 complex64 false false false true 8 4 4 true true false false
// complex128 complex128 false false false true 16 8 8 true true false false
// string string false false false false 16 8 8 true true true true
// []int slice false false false false 24 8 8 false false true true
// [2]int array false false false false 16 8 8 true true true true
// map[string]int map false false false false 8 8 8 false false true true
// chan int chan false false false false 8 8 8 true true true false
// func() func false false false false 8 8 8 false false false false
// *struct {} ptr false false false false 8 8 8 true true false false
// struct {} struct false false false false 0 1 1 true true false false
// unsafe.Pointer unsafe.Pointer false false false false 8 8 8 true true false false
// invalid invalid true <-chan chan<- chan
// inner main.inner  0 [0] true false main
// Reader *strings.Reader  24 [1] true true
// Name string json:"name" x:"y\"z" 32 [2] false true
// Any interface {}  48 [3] false true
// count uint8  64 [4] false false main
// inner [0]
// Deep [0 0]
// low [0 1]
// Reader [1]
// inner false true false
// Reader true true true
// Name true true true
// Any true true true
// count false true false
// name y"z
//  false
// Deep [0 0] true n 1
// reflect: indirection through nil pointer to embedded struct field Reader
// Hello func(main.outer, string, ...int) string true
// true true
// string []int string true
// hello x[1 2] hello y[3]
// renamed
// true false true true
// true true false false
// only 5 only 5
// 0 true
// [1 2 3 4] 4 [2 3] 2
// [7 8] 9
// true true true
// true false 1 1
// 1 true
// false false
// 2
// panic: reflect: reflect.Value.SetInt using unaddressable value
// panic: reflect: reflect.Value.SetUint using value obtained using unexported field
// panic: reflect: call of reflect.Value.Int on string Value
// panic: reflect: call of reflect.Value.Elem on int Value
// panic: reflect: slice index out of range
// panic: reflect: call of reflect.Value.Type on zero Value
// panic: reflect: Elem of invalid type int
// panic: reflect: Call with too few input arguments
// panic: reflect: Field index out of range
// panic: reflect.Value.Interface: cannot return value obtained from unexported field or method
// reflect: call of M on zero Value reflect: call of M on int Value
// 3 true
// 4
