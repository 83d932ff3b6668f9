// Values of type parameters where an interface or pointer is wanted.

package main

type shape interface{ area() float64 }

type number interface{ ~int }

func f(shape) {}

func a[U any](u U)              { var e error = u; _ = e } // want `^cannot use u \(variable of type U constrained by any\) as error value in variable declaration`
func b[T number](t T) []shape   { return []shape{t + t, t, -t} } // want `^cannot use t \+ t \(value of type T constrained by number\) as shape value in array or slice literal` `^cannot use t \(variable of type T constrained by number\) as shape value in array or slice literal` `^cannot use -t \(value of type T constrained by number\) as shape value in array or slice literal`
func c[T number](t T) shape     { return t } // want `^cannot use t \(variable of type T constrained by number\) as shape value in return statement`
func d[T number](t T)           { var s shape; s = t; f(t); _ = s; _ = shape(t) } // want `^cannot use t \(variable of type T constrained by number\) as shape value in assignment` `^cannot use t \(variable of type T constrained by number\) as shape value in argument to f` `^cannot convert t \(variable of type T constrained by number\) to type shape: cannot convert int \(in T\) to type shape`
func e[T any](t T)              { var p *T = t; var q int = t; var u T = 1; _, _, _ = p, q, u } // want `^cannot use t \(variable of type T constrained by any\) as \*T value in variable declaration` `^cannot use t \(variable of type T constrained by any\) as int value in variable declaration` `^cannot use 1 \(untyped int constant\) as T value in variable declaration`
func g[T shape](t T) shape      { return t }
func h[T ~*int](t T) ([]byte, any) { return []byte(t), t } // want `^cannot convert t \(variable of type T constrained by ~\*int\) to type \[\]byte: cannot convert \*int \(in T\) to type \[\]byte`

func main() {}
