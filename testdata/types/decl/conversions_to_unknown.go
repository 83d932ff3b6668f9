// Conversions to types that are declared as something unknown.

package main

type T1 undefined1 // want `^undefined: undefined1`
type T2 []undefined2 // want `^undefined: undefined2`
type T3 struct{ a undefined3 } // want `^undefined: undefined3`

var a = T1(1) // want `^cannot convert 1 \(untyped int constant\) to type T1`
var b = T2(nil)
var c = T3(1) // want `^cannot convert 1 \(untyped int constant\) to type T3`
var d T1 = 1 // want `^cannot use 1 \(untyped int constant\) as T1 value in variable declaration`
var e = T1("a") + 1 // want `^cannot convert "a" \(untyped string constant\) to type T1`

func f(x T1) { f(1); f(x); _ = x.a; _ = x + 1; x(); x[1] = 2; for range x { } } // want `^cannot use 1 \(untyped int constant\) as T1 value in argument to f` `^invalid operation: x \+ 1 \(mismatched types T1 and untyped int\)`

const g = T1(1) // want `^cannot convert 1 \(untyped int constant\) to type T1`

func main() { var h int = T1(2); _ = h; _ = int(T1(2)); _ = []T1{1}; _ = T1{}; _ = a.(T1) } // want `^cannot convert 2 \(untyped int constant\) to type T1` `^cannot use 1 \(untyped int constant\) as T1 value in array or slice literal`
