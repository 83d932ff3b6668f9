// What can be set through fields that are not exported and embedded ones, through addresses, elements and methods on the way.
package main

import (
	"fmt"
	"reflect"
)

type inner struct {
	x [2]inmost
	X [2]inmost
}

type inmost struct{ y, Y int }

type Outer struct{ x, X int }

type direct struct {
	inner
	Outer
	a, A int
}

type pointed struct {
	*inner
	*Outer
	p *Outer
	I any
	i any
}

type through struct {
	inmost
	l []inmost
	L []inmost
	m map[string]*Outer
}

func show(v reflect.Value, path string, depth int) {
	fmt.Println(path, v.Kind(), v.CanSet(), v.CanAddr(), v.CanInterface())
	if v.CanAddr() {
		back := v.Addr().Elem()
		if back.CanSet() != v.CanSet() || v.Addr().CanInterface() != v.CanInterface() {
			fmt.Println(path, "differs by its address")
		}
		if v.Kind() == reflect.Struct {
			for i := range v.NumField() {
				if back.Field(i).CanSet() != v.Field(i).CanSet() {
					fmt.Println(path, i, "differs by its address")
				}
			}
		}
	}
	if depth == 0 {
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			show(v.Field(i), path+"."+v.Type().Field(i).Name, depth-1)
		}
	case reflect.Pointer, reflect.Interface:
		show(v.Elem(), path+"*", depth-1)
	case reflect.Array, reflect.Slice:
		show(v.Index(0), path+"[]", depth-1)
		show(v.Slice(0, 1), path+"[:]", 0)
	case reflect.Map:
		show(v.MapIndex(reflect.ValueOf("k")), path+"{}", depth-1)
	}
}

func main() {
	show(reflect.ValueOf(&direct{}), "direct", 5)
	o := &Outer{}
	show(reflect.ValueOf(&pointed{&inner{}, o, o, *o, o}), "pointed", 4)
	show(reflect.ValueOf(&through{l: []inmost{{}}, L: []inmost{{}}, m: map[string]*Outer{"k": o}}), "through", 5)
}

// Output:
// direct ptr false false true
// direct* struct true true true
// direct*.inner struct false true false
// direct*.inner.x array false true false
// direct*.inner.x[] struct false true false
// direct*.inner.x[].y int false true false
// direct*.inner.x[].Y int false true false
// direct*.inner.x[:] slice false false false
// direct*.inner.X array true true true
// direct*.inner.X[] struct true true true
// direct*.inner.X[].y int false true false
// direct*.inner.X[].Y int true true true
// direct*.inner.X[:] slice false false true
// direct*.Outer struct true true true
// direct*.Outer.x int false true false
// direct*.Outer.X int true true true
// direct*.a int false true false
// direct*.A int true true true
// pointed ptr false false true
// pointed* struct true true true
// pointed*.inner ptr false true false
// pointed*.inner* struct false true false
// pointed*.inner*.x array false true false
// pointed*.inner*.X array true true true
// pointed*.Outer ptr true true true
// pointed*.Outer* struct true true true
// pointed*.Outer*.x int false true false
// pointed*.Outer*.X int true true true
// pointed*.p ptr false true false
// pointed*.p* struct false true false
// pointed*.p*.x int false true false
// pointed*.p*.X int false true false
// pointed*.I interface true true true
// pointed*.I* struct false false true
// pointed*.I*.x int false false false
// pointed*.I*.X int false false true
// pointed*.i interface false true false
// pointed*.i* ptr false false false
// pointed*.i** struct false true false
// through ptr false false true
// through* struct true true true
// through*.inmost struct false true false
// through*.inmost.y int false true false
// through*.inmost.Y int true true true
// through*.l slice false true false
// through*.l[] struct false true false
// through*.l[].y int false true false
// through*.l[].Y int false true false
// through*.l[:] slice false false false
// through*.L slice true true true
// through*.L[] struct true true true
// through*.L[].y int false true false
// through*.L[].Y int true true true
// through*.L[:] slice false false true
// through*.m map false true false
// through*.m{} ptr false false false
// through*.m{}* struct false true false
// through*.m{}*.x int false true false
// through*.m{}*.X int false true false
