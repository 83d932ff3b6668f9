// Constants that do not fit all types of the type set.

package main

func a[T ~int8 | ~int]() T     { return 200 } // want "cannot use 200 \(untyped int constant\) as T value in return statement"
func b[T ~uint8 | ~int]() T    { return -1 } // want "cannot use -1 \(untyped int constant\) as T value in return statement"
func c[T ~int | ~float64]() T  { return 1.5 } // want "cannot use 1\.5 \(untyped float constant\) as T value in return statement"
func d[T ~int | ~string]() T   { return 1 } // want "cannot use 1 \(untyped int constant\) as T value in return statement"
func e[T any]() T              { return 0 } // want "cannot use 0 \(untyped int constant\) as T value in return statement"
func f[T any]() T              { return nil } // want "cannot use nil as T value in return statement"
func g[T ~*int | ~[]int]() T   { return nil }
func h[T ~int8 | ~int](x T) T  { return x + 1000 } // want "cannot convert 1000 \(untyped int constant\) to type T"
func i[T ~int8 | ~int]() (x T) { x = T(500); return } // want "cannot convert 500 \(untyped int value\) to type T: constant 500 overflows int8 \(in T\)"
func j[T ~string]() T          { return 'c' } // want "cannot use 'c' \(untyped rune constant 99\) as T value in return statement"
func k[T ~float32 | ~int]() T  { return 1e3 }

func main() {}
