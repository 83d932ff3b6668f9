// Instances of library types.

package main

import (
	"cmp"
	"iter"
	"maps"
	"slices"
	"sync/atomic"
)

type K struct{ f []int }

func main() {
	var p atomic.Pointer // want "cannot use generic type \"sync/atomic\"\.Pointer\[T any\] without instantiation"
	var q atomic.Pointer[int]
	q.Store(1) // want "cannot use 1 \(untyped int constant\) as \*int value in argument to q\.Store"
	q.Store("a") // want "cannot use \"a\" \(untyped string constant\) as \*int value in argument to q\.Store"
	var n atomic.Int64
	n.Add("x") // want "cannot use \"x\" \(untyped string constant\) as int64 value in argument to n\.Add"
	n++ // want "invalid operation: n\+\+ \(non-numeric type \"sync/atomic\"\.Int64\)"
	n = 5 // want "cannot use 5 \(untyped int constant\) as \"sync/atomic\"\.Int64 value in assignment"
	slices.Sort([]K{}) // want "K does not satisfy cmp\.Ordered \(K missing in ~int \| ~int8 \| ~int16 \| ~int32 \| ~int64 \| ~uint \| ~uint8 \| ~uint16 \| ~uint32 \| ~uint64 \| ~uintptr \| ~float32 \| ~float64 \| ~string\)"
	slices.Contains([]int{}, "a") // want "cannot use \"a\" \(untyped string constant\) as int value in argument to slices\.Contains"
	_ = slices.Max([]bool{}) // want "bool does not satisfy cmp\.Ordered \(bool missing in ~int \| ~int8 \| ~int16 \| ~int32 \| ~int64 \| ~uint \| ~uint8 \| ~uint16 \| ~uint32 \| ~uint64 \| ~uintptr \| ~float32 \| ~float64 \| ~string\)"
	_ = maps.Keys([]int{}) // want "in call to maps\.Keys, Map \(type \[\]int\) does not satisfy ~map\[K\]V"
	var s iter.Seq[int] = maps.Keys(map[string]int{}) // want "cannot use maps\.Keys\(map\[string\]int\{\}\) \(value of func type iter\.Seq\[string\]\) as iter\.Seq\[int\] value in variable declaration"
	_ = cmp.Compare(1, "a") // want "in call to cmp\.Compare, mismatched types untyped int and untyped string \(cannot infer T\)"
	_ = cmp.Compare(K{}, K{}) // want "K does not satisfy cmp\.Ordered \(K missing in ~int \| ~int8 \| ~int16 \| ~int32 \| ~int64 \| ~uint \| ~uint8 \| ~uint16 \| ~uint32 \| ~uint64 \| ~uintptr \| ~float32 \| ~float64 \| ~string\)"
	for a, b := range s { // want "declared and not used: a" "range over s \(variable of func type iter\.Seq\[int\]\) permits only one iteration variable"
	}
	_, _ = p, s
}
