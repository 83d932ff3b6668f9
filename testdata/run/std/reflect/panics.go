// The texts of panics of package reflect.
package main

import (
	"fmt"
	"reflect"
)

type point struct{ X, y int }

func (p point) Add(n int) int { return p.X + n }

type boxed struct {
	point
	Face interface{ Add(int) int }
}

func try(name string, f func()) {
	defer func() {
		r := recover()
		fmt.Printf("%-12s %T %v\n", name, r, r)
	}()
	f()
}

func main() {
	i, s, p := 1, "s", point{1, 2}
	vi, vs, vp := reflect.ValueOf(i), reflect.ValueOf(s), reflect.ValueOf(&p)
	var none reflect.Value
	try("Int", func() { vs.Int() })
	try("Uint", func() { vi.Uint() })
	try("Float", func() { vi.Float() })
	try("Complex", func() { vi.Complex() })
	try("Bool", func() { vi.Bool() })
	try("Bytes", func() { vi.Bytes() })
	try("Bytes2", func() { reflect.ValueOf([]int{}).Bytes() })
	try("Len", func() { vi.Len() })
	try("Len2", func() { vp.Len() })
	try("Cap", func() { vs.Cap() })
	try("Index", func() { vi.Index(0) })
	try("Index2", func() { vs.Index(5) })
	try("Index3", func() { reflect.ValueOf([]int{1}).Index(1) })
	try("Index4", func() { reflect.ValueOf([1]int{1}).Index(-1) })
	try("Elem", func() { vi.Elem() })
	try("Field", func() { vi.Field(0) })
	try("Field2", func() { vp.Elem().Field(2) })
	try("NumField", func() { vp.NumField() })
	try("FieldByName", func() { vp.FieldByName("X") })
	try("MapIndex", func() { vi.MapIndex(vi) })
	try("MapKeys", func() { vi.MapKeys() })
	try("MapRange", func() { vi.MapRange() })
	try("IsNil", func() { vi.IsNil() })
	try("IsZero", func() { none.IsZero() })
	try("Type", func() { none.Type() })
	try("Interface", func() { none.Interface() })
	try("Interface2", func() { vp.Elem().Field(1).Interface() })
	try("Method", func() { vp.Method(7) })
	try("NumMethod", func() { none.NumMethod() })
	try("SetInt", func() { vi.SetInt(1) })
	try("SetInt2", func() { none.SetInt(1) })
	try("SetInt3", func() { vp.Elem().Field(1).SetInt(1) })
	try("SetInt4", func() { reflect.ValueOf(&s).Elem().SetInt(1) })
	try("SetString", func() { vp.Elem().Field(0).SetString("") })
	try("SetBool", func() { vp.Elem().Field(0).SetBool(true) })
	try("SetFloat", func() { vp.Elem().Field(0).SetFloat(1) })
	try("SetUint", func() { vp.Elem().Field(0).SetUint(1) })
	try("SetBytes", func() { vp.Elem().Field(0).SetBytes(nil) })
	try("SetLen", func() { x := []int{1}; reflect.ValueOf(&x).Elem().SetLen(5) })
	try("SetCap", func() { x := []int{1}; reflect.ValueOf(&x).Elem().SetCap(0) })
	try("Set", func() { vp.Elem().Field(0).Set(vs) })
	try("Set2", func() { vp.Elem().Field(0).Set(vp.Elem().Field(1)) })
	try("Set3", func() { vp.Elem().Field(0).Set(none) })
	try("Addr", func() { vi.Addr() })
	try("Call", func() { vi.Call(nil) })
	try("Call2", func() { vp.MethodByName("Add").Call(nil) })
	try("Call3", func() { vp.MethodByName("Add").Call([]reflect.Value{vs}) })
	try("Call4", func() { vp.MethodByName("Add").Call([]reflect.Value{vi, vi}) })
	try("Call5", func() { vp.MethodByName("Add").Call([]reflect.Value{none}) })
	try("Call6", func() { var f func(); reflect.ValueOf(f).Call(nil) })
	try("CallSlice", func() { vp.MethodByName("Add").CallSlice([]reflect.Value{vi}) })
	try("MethodByName", func() { vp.MethodByName("Nope").Call(nil) })
	try("Convert", func() { vs.Convert(reflect.TypeOf(1)) })
	try("Convert2", func() { reflect.ValueOf([]int{1}).Convert(reflect.TypeOf([2]int{})) })
	try("Slice", func() { vi.Slice(0, 1) })
	try("Slice2", func() { vs.Slice(0, 9) })
	try("Slice3", func() { reflect.ValueOf([3]int{}).Slice(0, 1) })
	try("Slice4", func() { reflect.ValueOf([]int{}).Slice3(0, 1, 1) })
	try("MakeSlice", func() { reflect.MakeSlice(reflect.TypeOf(1), 1, 1) })
	try("MakeSlice2", func() { reflect.MakeSlice(reflect.TypeOf([]int{}), 2, 1) })
	try("MakeSlice3", func() { reflect.MakeSlice(reflect.TypeOf([]int{}), -1, 1) })
	try("MakeMap", func() { reflect.MakeMap(reflect.TypeOf(1)) })
	try("MakeChan", func() { reflect.MakeChan(reflect.TypeOf(1), 0) })
	try("MakeFunc", func() { reflect.MakeFunc(reflect.TypeOf(1), nil) })
	try("MapOf", func() { reflect.MapOf(reflect.TypeOf([]int{}), reflect.TypeOf(1)) })
	try("New", func() { reflect.New(nil) })
	try("Zero", func() { reflect.Zero(nil) })
	try("Append", func() { reflect.Append(vi, vi) })
	try("Append2", func() { reflect.Append(reflect.ValueOf([]int{}), vs) })
	try("Copy", func() { reflect.Copy(reflect.ValueOf([]int{1}), reflect.ValueOf([]string{""})) })
	try("Copy2", func() { reflect.Copy(reflect.ValueOf([1]int{1}), reflect.ValueOf([]int{1})) })
	try("Copy3", func() { reflect.Copy(vi, vi) })
	try("SetMapIndex", func() { reflect.ValueOf(map[string]int{}).SetMapIndex(vi, vi) })
	try("SetMapIndex2", func() { var m map[string]int; reflect.ValueOf(m).SetMapIndex(vs, vi) })
	try("Send", func() { vi.Send(vi) })
	try("Send2", func() { reflect.ValueOf(make(<-chan int)).Send(vi) })
	try("Recv", func() { reflect.ValueOf(make(chan<- int)).Recv() })
	try("Close", func() { reflect.ValueOf(make(<-chan int)).Close() })
	try("Close2", func() { c := make(chan int); close(c); reflect.ValueOf(c).Close() })
	try("TElem", func() { reflect.TypeOf(1).Elem() })
	try("TKey", func() { reflect.TypeOf(1).Key() })
	try("TLen", func() { reflect.TypeOf(1).Len() })
	try("TField", func() { reflect.TypeOf(1).Field(0) })
	try("TField2", func() { reflect.TypeOf(p).Field(9) })
	try("TNumField", func() { reflect.TypeOf("").NumField() })
	try("TIn", func() { reflect.TypeOf(1).In(0) })
	try("TIn2", func() { reflect.TypeOf(main).In(0) })
	try("TNumIn", func() { reflect.TypeOf(1).NumIn() })
	try("TOut", func() { reflect.TypeOf(1).Out(0) })
	try("TBits", func() { reflect.TypeOf("").Bits() })
	try("TChanDir", func() { reflect.TypeOf(1).ChanDir() })
	try("TVariadic", func() { reflect.TypeOf(1).IsVariadic() })
	try("TMethod", func() { reflect.TypeOf(1).Method(0) })
	try("TImpl", func() { reflect.TypeOf(1).Implements(reflect.TypeOf(1)) })
	try("TImpl2", func() { reflect.TypeOf(1).Implements(nil) })
	try("Overflow", func() { vi.OverflowFloat(1) })
	try("Select", func() { reflect.Select([]reflect.SelectCase{{}}) })
	try("Swapper", func() { reflect.Swapper(1) })
	try("Iter", func() { reflect.ValueOf(map[int]int{}).MapRange().Key() })
	try("NilEmbedded", func() {
		type E struct{ *point }
		reflect.ValueOf(E{}).FieldByName("X")
	})
	try("ByIndex", func() { reflect.ValueOf(boxed{}).FieldByIndex([]int{0, 5}) })
	try("Equal", func() { reflect.ValueOf([]int{}).Equal(reflect.ValueOf([]int{})) })
}

// Output:
// Int          *reflect.ValueError reflect: call of reflect.Value.Int on string Value
// Uint         *reflect.ValueError reflect: call of reflect.Value.Uint on int Value
// Float        *reflect.ValueError reflect: call of reflect.Value.Float on int Value
// Complex      *reflect.ValueError reflect: call of reflect.Value.Complex on int Value
// Bool         *reflect.ValueError reflect: call of reflect.Value.Bool on int Value
// Bytes        *reflect.ValueError reflect: call of reflect.Value.Bytes on int Value
// Bytes2       string reflect.Value.Bytes of non-byte slice
// Len          *reflect.ValueError reflect: call of reflect.Value.Len on int Value
// Len2         string reflect: call of reflect.Value.Len on ptr to non-array Value
// Cap          *reflect.ValueError reflect: call of reflect.Value.Cap on string Value
// Index        *reflect.ValueError reflect: call of reflect.Value.Index on int Value
// Index2       string reflect: string index out of range
// Index3       string reflect: slice index out of range
// Index4       string reflect: array index out of range
// Elem         *reflect.ValueError reflect: call of reflect.Value.Elem on int Value
// Field        *reflect.ValueError reflect: call of reflect.Value.Field on int Value
// Field2       string reflect: Field index out of range
// NumField     *reflect.ValueError reflect: call of reflect.Value.NumField on ptr Value
// FieldByName  *reflect.ValueError reflect: call of reflect.Value.FieldByName on ptr Value
// MapIndex     *reflect.ValueError reflect: call of reflect.Value.MapIndex on int Value
// MapKeys      *reflect.ValueError reflect: call of reflect.Value.MapKeys on int Value
// MapRange     *reflect.ValueError reflect: call of reflect.Value.MapRange on int Value
// IsNil        *reflect.ValueError reflect: call of reflect.Value.IsNil on int Value
// IsZero       *reflect.ValueError reflect: call of reflect.Value.IsZero on zero Value
// Type         *reflect.ValueError reflect: call of reflect.Value.Type on zero Value
// Interface    *reflect.ValueError reflect: call of reflect.Value.Interface on zero Value
// Interface2   string reflect.Value.Interface: cannot return value obtained from unexported field or method
// Method       string reflect: Method index out of range
// NumMethod    *reflect.ValueError reflect: call of reflect.Value.NumMethod on zero Value
// SetInt       string reflect: reflect.Value.SetInt using unaddressable value
// SetInt2      *reflect.ValueError reflect: call of reflect.Value.SetInt on zero Value
// SetInt3      string reflect: reflect.Value.SetInt using value obtained using unexported field
// SetInt4      *reflect.ValueError reflect: call of reflect.Value.SetInt on string Value
// SetString    *reflect.ValueError reflect: call of reflect.Value.SetString on int Value
// SetBool      *reflect.ValueError reflect: call of reflect.Value.SetBool on int Value
// SetFloat     *reflect.ValueError reflect: call of reflect.Value.SetFloat on int Value
// SetUint      *reflect.ValueError reflect: call of reflect.Value.SetUint on int Value
// SetBytes     *reflect.ValueError reflect: call of reflect.Value.SetBytes on int Value
// SetLen       string reflect: slice length out of range in SetLen
// SetCap       string reflect: slice capacity out of range in SetCap
// Set          string reflect.Set: value of type string is not assignable to type int
// Set2         string reflect: reflect.Value.Set using value obtained using unexported field
// Set3         *reflect.ValueError reflect: call of reflect.Value.Set on zero Value
// Addr         string reflect.Value.Addr of unaddressable value
// Call         *reflect.ValueError reflect: call of reflect.Value.Call on int Value
// Call2        string reflect: Call with too few input arguments
// Call3        string reflect: Call using string as type int
// Call4        string reflect: Call with too many input arguments
// Call5        string reflect: Call using zero Value argument
// Call6        string reflect.Value.Call: call of nil function
// CallSlice    string reflect: CallSlice of non-variadic function
// MethodByName *reflect.ValueError reflect: call of reflect.Value.Call on zero Value
// Convert      string reflect.Value.Convert: value of type string cannot be converted to type int
// Convert2     string reflect: cannot convert slice with length 1 to array with length 2
// Slice        *reflect.ValueError reflect: call of reflect.Value.Slice on int Value
// Slice2       string reflect.Value.Slice: string slice index out of bounds
// Slice3       string reflect.Value.Slice: slice of unaddressable array
// Slice4       string reflect.Value.Slice3: slice index out of bounds
// MakeSlice    string reflect.MakeSlice of non-slice type
// MakeSlice2   string reflect.MakeSlice: len > cap
// MakeSlice3   string reflect.MakeSlice: negative len
// MakeMap      string reflect.MakeMapWithSize of non-map type
// MakeChan     string reflect.MakeChan of non-chan type
// MakeFunc     string reflect: call of MakeFunc with non-Func type
// MapOf        string reflect.MapOf: invalid key type []int
// New          string reflect: New(nil)
// Zero         string reflect: Zero(nil)
// Append       *reflect.ValueError reflect: call of unknown method on int Value
// Append2      string reflect.Set: value of type string is not assignable to type int
// Copy         string reflect.Copy: int != string
// Copy2        string reflect: unknown method using unaddressable value
// Copy3        *reflect.ValueError reflect: call of reflect.Copy on int Value
// SetMapIndex  string reflect.Value.SetMapIndex: value of type int is not assignable to type string
// SetMapIndex2 runtime.plainError assignment to entry in nil map
// Send         *reflect.ValueError reflect: call of reflect.Value.Send on int Value
// Send2        string reflect: send on recv-only channel
// Recv         string reflect: recv on send-only channel
// Close        string reflect: close of receive-only channel
// Close2       runtime.plainError close of closed channel
// TElem        string reflect: Elem of invalid type int
// TKey         string reflect: Key of non-map type int
// TLen         string reflect: Len of non-array type int
// TField       string reflect: Field of non-struct type int
// TField2      string reflect: Field index out of bounds
// TNumField    string reflect: NumField of non-struct type string
// TIn          string reflect: In of non-func type int
// TIn2         runtime.boundsError runtime error: index out of range [0] with length 0
// TNumIn       string reflect: NumIn of non-func type int
// TOut         string reflect: Out of non-func type int
// TBits        string reflect: Bits of non-arithmetic Type string
// TChanDir     string reflect: ChanDir of non-chan type int
// TVariadic    string reflect: IsVariadic of non-func type int
// TMethod      string reflect: Method index out of range
// TImpl        string reflect: non-interface type passed to Type.Implements
// TImpl2       string reflect: nil type passed to Type.Implements
// Overflow     *reflect.ValueError reflect: call of reflect.Value.OverflowFloat on int Value
// Select       string reflect.Select: invalid Dir
// Swapper      *reflect.ValueError reflect: call of Swapper on int Value
// Iter         string MapIter.Key called before Next
// NilEmbedded  string reflect: indirection through nil pointer to embedded struct
// ByIndex      string reflect: Field index out of range
// Equal        string reflect.Value.Equal: values of type []int are not comparable
