// Generic types of packages with the wrong number of type arguments.

package main

import "sync/atomic"

type pair[A, B any] struct{}

var a atomic.Pointer[int, int]                       // want `^too many type arguments for type Pointer: have 2, want 1`
var b = []atomic.Pointer[int, int]{}                 // want `^too many type arguments for type Pointer: have 2, want 1`
var c struct{ atomic.Pointer[int, int] }             // want `^too many type arguments for type Pointer: have 2, want 1`
var d pair[int, int, int]                            // want `^too many type arguments for type pair: have 3, want 2`
var e pair[int]                                      // want `^not enough type arguments for type pair: have 1, want 2`
var f func(*atomic.Pointer) map[string]*atomic.Value // want `^cannot use generic type atomic\.Pointer\[T any\] without instantiation`

func main() {}
