package main

import (
	"fmt"
	"reflect"
	"unsafe"
)

type hidden int

type thing struct {
	Shown hidden
	hidden
	inner hidden
}

// flags gives the word of a Value that says how it was reached.
func flags(v *reflect.Value) *uintptr {
	field, ok := reflect.TypeOf(*v).FieldByName("flag")
	if !ok || field.Type.Kind() != reflect.Uintptr {
		panic("no flags")
	}
	return (*uintptr)(unsafe.Add(unsafe.Pointer(v), field.Offset))
}

func main() {
	t := thing{1, 2, 3}
	v := reflect.ValueOf(t)
	shown, embedded, inner := v.Field(0), v.Field(1), v.Field(2)
	public := *flags(&shown)
	fmt.Printf("%#x %#x\n", public^*flags(&embedded), public^*flags(&inner))
	variable := reflect.ValueOf(&t).Elem().Field(0)
	fmt.Printf("%#x\n", public^*flags(&variable))

	readOnly := public ^ (*flags(&embedded) | *flags(&inner))
	fmt.Println(inner.CanInterface(), inner.CanAddr())
	*flags(&inner) &^= readOnly
	fmt.Println(inner.CanInterface(), inner.Interface())
	*flags(&inner) |= public ^ *flags(&variable)
	fmt.Println(inner.CanAddr(), *inner.Addr().Interface().(*hidden))

	field := reflect.ValueOf(&t).Elem().Field(2)
	*flags(&field) &^= readOnly
	field.SetInt(7)
	fmt.Println(t.inner)

	// Where it lies stands before the flags, if they say so.
	const indirect = 1 << 7
	for _, v := range []reflect.Value{shown, embedded, variable, reflect.ValueOf("text"), reflect.ValueOf(2.5), reflect.ValueOf([]int{1})} {
		at := *(*unsafe.Pointer)(unsafe.Add(unsafe.Pointer(&v), unsafe.Sizeof(uintptr(0))))
		fmt.Println(*flags(&v)&indirect != 0, reflect.NewAt(v.Type(), at).Elem().Interface())
	}
}

// Output:
// 0x40 0x20
// 0x100
// false false
// true 3
// true 3
// 7
// true 1
// true 2
// true 1
// true text
// true 2.5
// true [1]
