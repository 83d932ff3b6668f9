// Bodies.

package main

type num interface{ ~int | ~int64 | ~float64 }

func a[T any](x, y T) {
	_ = x + y // want `^invalid operation: operator \+ not defined on x \(variable of type T constrained by any\)`
	_ = x == y // want `^invalid operation: x == y \(incomparable types in type set\)`
	_ = x < y // want `^invalid operation: x < y \(type parameter T cannot use operator <\)`
	x++ // want `^invalid operation: x\+\+ \(non-numeric type T\)`
	_ = x.foo // want `^x\.foo undefined \(type T has no field or method foo\)`
	_ = len(x) // want `^invalid argument: x \(variable of type T constrained by any\) for built-in len`
	x() // want `^invalid operation: cannot call x \(variable of type T constrained by any\): no specific type`
	x[0] = 1 // want `^cannot index x \(variable of type T constrained by any\)`
	for range x { // want `^cannot range over x \(variable of type T constrained by any\): no specific type`
	}
	var s string = x // want `^declared and not used: s` `^cannot use x \(variable of type T constrained by any\) as string value in variable declaration`
	_ = T(1) // want `^cannot convert 1 \(untyped int value\) to type T: T does not contain specific types`
	_ = x.(int) // want `^invalid operation: cannot use type assertion on type parameter value x \(variable of type T constrained by any\)`
	switch x.(type) { // want `^cannot use type switch on type parameter value x \(variable of type T constrained by any\)`
	}
	_ = any(x).(int)
	var t T = nil // want `^declared and not used: t` `^cannot use nil as T value in variable declaration`
	t = 1 // want `^cannot use 1 \(untyped int constant\) as T value in assignment`
	_ = *x // want `^invalid operation: cannot indirect x \(variable of type T constrained by any\)`
	_ = -x // want `^invalid operation: operator - not defined on x \(variable of type T constrained by any\)`
	_ = &T // want `^T \(type\) is not an expression`
	return x // want `^too many return values`
}

func b[T num](x T) T {
	_ = x + 1
	_ = x + 1.5 // want `^cannot convert 1\.5 \(untyped float constant\) to type T`
	_ = x % 2 // want `^invalid operation: operator % not defined on x \(variable of type T constrained by num\)`
	_ = x & 1 // want `^invalid operation: operator & not defined on x \(variable of type T constrained by num\)`
	_ = x << 1 // want `^invalid operation: shifted operand x \(variable of type T constrained by num\) must be integer`
	_ = string(x) // want `^cannot convert x \(variable of type T constrained by num\) to type string: cannot convert float64 \(in T\) to type string`
	_ = T("a") // want `^cannot convert "a" \(untyped string value\) to type T: cannot convert "a" \(untyped string constant\) to type int \(in T\)`
	_ = x == "a" // want `^invalid operation: x == "a" \(mismatched types T and untyped string\)`
	var y int = x // want `^cannot use x \(variable of type T constrained by num\) as int value in variable declaration`
	_ = y
	return 1.5 // want `^cannot use 1\.5 \(untyped float constant\) as T value in return statement`
}

func c[T ~[]int | ~map[int]int](x T) {
	_ = x[0] // want `^cannot index x \(variable of type T constrained by ~\[\]int \| ~map\[int\]int\)`
	_ = len(x)
	_ = cap(x) // want `^invalid argument: x \(variable of type T constrained by ~\[\]int \| ~map\[int\]int\) for built-in cap`
	_ = x[1:] // want `^cannot slice x \(variable of type T constrained by ~\[\]int \| ~map\[int\]int\): \[\]int and map\[int\]int have different underlying types`
	for k, v := range x { // want `^cannot range over x \(variable of type T constrained by ~\[\]int \| ~map\[int\]int\): \[\]int and map\[int\]int have different underlying types`
		_, _ = k, v
	}
	clear(x)
	_ = append(x, 1) // want `^invalid append: argument must be a slice; have x \(variable of type T constrained by ~\[\]int \| ~map\[int\]int\)`
	_ = make(T, 1) // want `^invalid argument: cannot make T: \[\]int and map\[int\]int have different underlying types`
	delete(x, 1) // want `^invalid argument: x \(variable of type T constrained by ~\[\]int \| ~map\[int\]int\) is not a map`
}

func d[T comparable](x T) bool { return x == x && x < x } // want `^invalid operation: x < x \(type parameter T cannot use operator <\)`

func e[T interface{ M() }](x T) {
	x.M()
	x.N() // want `^x\.N undefined \(type T has no field or method N\)`
	x.M(1) // want `^too many arguments in call to x\.M`
}

func g[T *int | *string](p T) { _ = *p } // want `^invalid operation: pointers of p \(variable of type T constrained by \*int \| \*string\) must have identical base types`

func h[T chan int | <-chan int](c T) {
	c <- 1 // want `^invalid operation: cannot send to c \(variable of type T constrained by chan int \| <-chan int\): receive-only channel <-chan int`
	<-c
	close(c) // want `^invalid operation: cannot close receive-only channel c \(variable of type T constrained by chan int \| <-chan int\)`
}

func main() {}
