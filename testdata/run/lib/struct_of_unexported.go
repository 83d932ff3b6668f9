// Struct types made of fields that are not exported.

package main

import (
	"fmt"
	"reflect"
)

func try(name string, fields ...reflect.StructField) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, r)
		}
	}()
	t := reflect.StructOf(fields)
	fmt.Println(name, t, t.NumField(), t.Size())
	for i := range t.NumField() {
		f := t.Field(i)
		fmt.Printf("  %s %q %v %d %v\n", f.Name, f.PkgPath, f.Type, f.Offset, f.IsExported())
	}
}

type in struct {
	A int `json:"a"`
	_ string
	b float64
}

func main() {
	num, str, flt := reflect.TypeOf(1), reflect.TypeOf(""), reflect.TypeOf(1.5)
	fields := []reflect.StructField{
		{Name: "A", Type: num, Tag: `json:"a"`},
		{Name: "_", PkgPath: "main", Type: str},
		{Name: "b", PkgPath: "main", Type: flt},
	}
	try("own", fields...)
	t := reflect.StructOf(fields)
	v := reflect.New(t).Elem()
	v.Field(0).SetInt(4)
	fmt.Println(v, v.Field(2).CanSet(), v.Field(1).CanInterface())
	fmt.Println(t == reflect.TypeOf(struct {
		A int `json:"a"`
		_ string
		b float64
	}{}), t.ConvertibleTo(reflect.TypeOf(in{})), reflect.TypeOf(in{}).AssignableTo(t))
	fmt.Println(v.Convert(reflect.TypeOf(in{})).Interface().(in).A)
	try("blanks", reflect.StructField{Name: "_", PkgPath: "main", Type: num}, reflect.StructField{Name: "_", PkgPath: "main", Type: num})
	try("twice", reflect.StructField{Name: "x", PkgPath: "main", Type: num}, reflect.StructField{Name: "x", PkgPath: "main", Type: num})
	try("two packages", reflect.StructField{Name: "x", PkgPath: "main", Type: num}, reflect.StructField{Name: "y", PkgPath: "fmt", Type: num})
	try("no package", reflect.StructField{Name: "x", Type: num})
	try("embedded", reflect.StructField{Name: "x", PkgPath: "main", Type: num, Anonymous: true})
}

// Output:
// own struct { A int "json:\"a\""; _ string; b float64 } 3 32
//   A "" int 0 true
//   _ "main" string 8 false
//   b "main" float64 24 false
// {4  0} false false
// true true true
// 4
// blanks struct { _ int; _ int } 2 16
//   _ "main" int 0 false
//   _ "main" int 8 false
// twice reflect.StructOf: duplicate field x
// two packages reflect.StructOf: fields with different PkgPath main and fmt
// no package reflect.StructOf: field "x" is unexported but missing PkgPath
// embedded reflect.StructOf: field "x" is anonymous but has PkgPath set
