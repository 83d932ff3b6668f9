// Functions passed to generic functions that take others.

package main

import (
	"maps"
	"slices"
	"sort"
	"iter"
)

func Map[A, B any](xs []A, f func(A) B) []B { return nil }
func Reduce[A, B any](xs []A, f func(B, A) B, init B) B { return init }

type Seq[V any] func(yield func(V) bool)

func All[V any](s Seq[V]) {}
func Two[K comparable, V any](m map[K]V, f func(K, V)) {}

func main() {
	s := []string{"a"}
	slices.SortFunc(s, func(a, b string) bool { return a < b }) // want `^in call to slices\.SortFunc, type func\(a string, b string\) bool of func\(a, b string\) bool \{…\} does not match inferred type func\(a string, b string\) int for func\(a E, b E\) int`
	slices.SortFunc(s, func(a, b int) int { return 0 }) // want `^in call to slices\.SortFunc, S \(type \[\]string\) does not satisfy ~\[\]E`
	slices.IndexFunc(s, func(a int) bool { return true }) // want `^in call to slices\.IndexFunc, S \(type \[\]string\) does not satisfy ~\[\]E`
	Map(s, func(x int) int { return x }) // want `^in call to Map, type func\(x int\) int of func\(x int\) int \{…\} does not match inferred type func\(string\) B for func\(A\) B`
	Map(s, 1) // want `^in call to Map, cannot infer B \(declared at .*functions_that_do_not_match\.go:12:13\)`
	Map(1, func(x int) int { return x }) // want `^cannot use 1 \(untyped int constant\) as \[\]int value in argument to Map`
	Reduce(s, func(a int, b string) string { return "" }, 0) // want `^in call to Reduce, type func\(a int, b string\) string of func\(a int, b string\) string \{…\} does not match inferred type func\(int, string\) int for func\(B, A\) B`
	maps.Keys(s) // want `^in call to maps\.Keys, Map \(type \[\]string\) does not satisfy ~map\[K\]V`
	slices.Collect(s) // want `^in call to slices\.Collect, type \[\]string of s does not match iter\.Seq\[E\] \(cannot infer E\)`
	slices.Sorted(maps.Keys(map[string]int{}), 1) // want `^too many arguments in call to slices\.Sorted`
	All(func(y func(int)) {}) // want `^in call to All, type func\(y func\(int\)\) of func\(y func\(int\)\) \{\} does not match inferred type Seq\[int\] for Seq\[V\]`
	All(func(y int) bool { return true }) // want `^in call to All, type func\(y int\) bool of func\(y int\) bool \{…\} does not match Seq\[V\] \(cannot infer V\)`
	iter.Pull2(func(y func(int, string)) {}) // want `^in call to iter\.Pull2, type func\(y func\(int, string\)\) of func\(y func\(int, string\)\) \{\} does not match inferred type iter\.Seq2\[int, string\] for iter\.Seq2\[K, V\]`
	Two(map[string]int{}, func(k int, v string) {}) // want `^in call to Two, type func\(k int, v string\) of func\(k int, v string\) \{\} does not match inferred type func\(string, int\) for func\(K, V\)`
	Two(map[string]int{}, func(k string) {}) // want `^in call to Two, type func\(k string\) of func\(k string\) \{\} does not match inferred type func\(string, int\) for func\(K, V\)`
	Two(map[string]int{}, nil)
	sort.Slice(s, func(a, b string) bool { return true }) // want `^cannot use func\(a, b string\) bool \{…\} \(value of type func\(a string, b string\) bool\) as func\(i int, j int\) bool value in argument to sort\.Slice`
	slices.Contains(s, 1) // want `^cannot use 1 \(untyped int constant\) as string value in argument to slices\.Contains`
	slices.Index([]int{1}, "a") // want `^cannot use "a" \(untyped string constant\) as int value in argument to slices\.Index`
	slices.Max(1, 2) // want `^too many arguments in call to slices\.Max`
	slices.Insert(s, 0, 1) // want `^cannot use 1 \(untyped int constant\) as string value in argument to slices\.Insert`
	slices.BinarySearchFunc(s, 1, func(a string, b string) int { return 0 }) // want `^cannot use 1 \(untyped int constant\) as string value in argument to slices\.BinarySearchFunc`
	var f func(int) string = Map // want `^type func\(int\) string of f does not match func\(xs \[\]A, f func\(A\) B\) \[\]B \(cannot infer A and B\)`
	_ = f
}
