// What IsZero and SetZero take for zero: negative zeros too.
package main

import (
	"fmt"
	"math"
	"reflect"
	"unsafe"
)

type mixed struct {
	F float64
	f func()
	_ int
}

func main() {
	z := math.Copysign(0, -1)
	n := 0
	for _, v := range []any{
		z, float32(z), 0.0, math.NaN(), math.SmallestNonzeroFloat64, complex(z, 0), complex(0, z), complex64(complex(z, z)), 1i,
		[2]float64{0, z}, [2]float64{0, 1}, [0]int{}, [1]string{""}, [1]any{nil}, [1]any{0}, [20]float64{5: z}, [300]byte{}, [300]byte{299: 1},
		struct{ X float64 }{z}, struct{ I any }{z}, struct{ I any }{}, mixed{F: z}, mixed{f: func() {}}, [2]mixed{}, struct{}{},
		"", "\x00", false, true, 0, int8(-1), uintptr(0), []int(nil), []int{}, map[int]int(nil), map[int]int{}, (func())(nil), func() {},
		(chan int)(nil), (*int)(nil), &n, unsafe.Pointer(nil), struct{ E error }{}, [1]*int{},
	} {
		r := reflect.ValueOf(v)
		p := reflect.New(r.Type()).Elem()
		fmt.Print(r.Type(), " ", r.IsZero(), " ", p.IsZero())
		p.Set(r)
		p.SetZero()
		fmt.Println("", p.IsZero(), r.Comparable())
	}
	fmt.Println(reflect.ValueOf([]any{nil, 1}).Index(0).IsZero())
	defer func() { fmt.Println(recover()) }()
	reflect.Value{}.IsZero()
}

// Output:
// float64 true true true true
// float32 true true true true
// float64 true true true true
// float64 false true true true
// float64 false true true true
// complex128 true true true true
// complex128 true true true true
// complex64 true true true true
// complex128 false true true true
// [2]float64 true true true true
// [2]float64 false true true true
// [0]int true true true true
// [1]string true true true true
// [1]interface {} true true true true
// [1]interface {} false true true true
// [20]float64 true true true true
// [300]uint8 true true true true
// [300]uint8 false true true true
// struct { X float64 } true true true true
// struct { I interface {} } false true true true
// struct { I interface {} } true true true true
// main.mixed true true true false
// main.mixed false true true false
// [2]main.mixed true true true false
// struct {} true true true true
// string true true true true
// string false true true true
// bool true true true true
// bool false true true true
// int true true true true
// int8 false true true true
// uintptr true true true true
// []int true true true false
// []int false true true false
// map[int]int true true true false
// map[int]int false true true false
// func() true true true false
// func() false true true false
// chan int true true true true
// *int true true true true
// *int false true true true
// unsafe.Pointer true true true true
// struct { E error } true true true true
// [1]*int true true true true
// true
// reflect: call of reflect.Value.IsZero on zero Value
