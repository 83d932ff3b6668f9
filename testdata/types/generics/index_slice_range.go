// Index, slice, range, len, make and calls without a common form.

package main

func a[T any](t T)                    { _ = t[0] } // want "cannot index t \(variable of type T constrained by any\)"
func b[T []int | map[int]int](t T)    { _ = t[0] } // want "cannot index t \(variable of type T constrained by \[\]int \| map\[int\]int\)"
func c[T []int | map[string]int](t T) { _ = t[0] } // want "cannot index t \(variable of type T constrained by \[\]int \| map\[string\]int\)"
func d[T []int | []string](t T)       { _ = t[0] } // want "cannot index t \(variable of type T constrained by \[\]int \| \[\]string\)"
func e[T []int | [3]string](t T)      { _ = t[1:2] } // want "cannot slice t \(variable of type T constrained by \[\]int \| \[3\]string\): \[\]int and \[3\]string have different underlying types"
func f[T any](t T)                    { _ = len(t) } // want "invalid argument: t \(variable of type T constrained by any\) for built-in len"
func g[T []int | int](t T)            { _ = len(t) } // want "invalid argument: t \(variable of type T constrained by \[\]int \| int\) for built-in len"
func h[T []int | chan int](t T)       { _ = cap(t) }
func i[T []int | []string](t T) {
	for range t { // want "cannot range over t \(variable of type T constrained by \[\]int \| \[\]string\): \[\]int and \[\]string have different underlying types"
	}
}
func j[T any](t T) {
	for range t { // want "cannot range over t \(variable of type T constrained by any\): no specific type"
	}
}
func k[T []int | map[int]int](n int) T { return make(T, n) } // want "invalid argument: cannot make T: \[\]int and map\[int\]int have different underlying types"
func l[T any]() T                      { return make(T) } // want "invalid argument: cannot make T: no specific type"
func m[T func() | func(int)](t T)      { t() } // want "invalid operation: cannot call t \(variable of type T constrained by func\(\) \| func\(int\)\): func\(\) and func\(int\) have different underlying types"
func n[T any](t T)                     { t() } // want "invalid operation: cannot call t \(variable of type T constrained by any\): no specific type"
func o[T string | []byte](t T)         { t[0] = 1 } // want "cannot assign to t\[0\] \(neither addressable nor a map index expression\)"
func p[T chan int | chan string](t T)  { _ = <-t } // want "invalid operation: cannot receive from t \(variable of type T constrained by chan int \| chan string\): channels chan int and chan string have different element types"
func q[T chan int | <-chan int](t T)   { t <- 1 } // want "invalid operation: cannot send to t \(variable of type T constrained by chan int \| <-chan int\): receive-only channel <-chan int"
func r[T any](t T)                     { *t = 1 } // want "invalid operation: cannot indirect t \(variable of type T constrained by any\)"

func main() {}
