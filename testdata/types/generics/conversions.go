// Conversions that do not hold for all types of the type set.

package main

func a[T any](x T) int                   { return int(x) } // want "cannot convert x \(variable of type T constrained by any\) to type int"
func b[T ~int | ~string](x T) int        { return int(x) } // want "cannot convert x \(variable of type T constrained by ~int \| ~string\) to type int: cannot convert string \(in T\) to type int"
func c[T ~int | ~float64](x T) string    { return string(x) } // want "cannot convert x \(variable of type T constrained by ~int \| ~float64\) to type string: cannot convert float64 \(in T\) to type string"
func d[T ~[]byte | ~string](x T) []byte  { return []byte(x) }
func e[T ~[]byte | ~int](x T) string     { return string(x) }
func f[T, U any](x T) U                  { return U(x) } // want "cannot convert x \(variable of type T constrained by any\) to type U"
func g[T ~int, U ~string](x T) U         { return U(x) }
func h[T ~int, U ~string | ~bool](x T) U { return U(x) } // want "cannot convert x \(variable of type T constrained by ~int\) to type U: cannot convert int \(in T\) to type bool \(in U\)"
func i[T any](x T) error                 { return error(x) } // want "cannot convert x \(variable of type T constrained by any\) to type error"
func j[T any](x *T) *int                 { return (*int)(x) } // want "cannot convert x \(variable of type \*T\) to type \*int"

func main() {}
