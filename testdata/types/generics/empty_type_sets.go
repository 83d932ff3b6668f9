// Empty type sets.

package main

func a[T interface{ int; string }](x T) {
	_ = x == x // want `^invalid operation: x == x \(empty type set\)`
	_ = x + x // want `^invalid operation: operator \+ not defined on x \(variable of type T constrained by interface\{int; string\} with empty type set\)`
	<-x // want `^invalid operation: cannot receive from x \(variable of type T constrained by interface\{int; string\} with empty type set\): no specific channel type`
	x <- 0 // want `^invalid operation: cannot send to x \(variable of type T constrained by interface\{int; string\} with empty type set\): no specific channel type`
	close(x) // want `^invalid operation: cannot close non-channel x \(variable of type T constrained by interface\{int; string\} with empty type set\)`
	_ = T(0) // want `^cannot convert 0 \(untyped int value\) to type T: T does not contain specific types`
}

func b[T interface{ comparable; ~[]byte }](x T) { _ = x == x } // want `^invalid operation: x == x \(empty type set\)`
func c[T interface{ comparable; ~int }](x T)    { _ = x == x }
func d[T *int | *string](x T)                   { _ = *x } // want `^invalid operation: pointers of x \(variable of type T constrained by \*int \| \*string\) must have identical base types`
func e[T int | []byte](x T)                     { _ = x == x } // want `^invalid operation: x == x \(incomparable types in type set\)`
func f[T chan int | chan string]() T            { return make(T) } // want `^invalid argument: cannot make T: channels chan int and chan string have different element types`
func g[T <-chan int | chan<- int]() T           { return make(T) } // want `^invalid argument: cannot make T: channels <-chan int and chan<- int have conflicting directions`
func h[T []byte | [2]byte]() T                  { return make(T) } // want `^invalid argument: cannot make T: type must be slice, map, or channel`

func main() {}
