// Constraint type inference that fails.

package main

func elems[S ~[]E, E any](s S) (e E)                  { return }
func keys[M ~map[K]V, K comparable, V any](m M) (k K) { return }
func call[F ~func(A) R, A, R any](f F) (r R)          { return }

func main() {
	_ = elems("abc") // want "in call to elems, cannot infer E \(declared at .*infer_core_type\.go:5:20\)"
	_ = elems(map[int]int{}) // want "in call to elems, S \(type map\[int\]int\) does not satisfy ~\[\]E"
	_ = keys([]int{}) // want "in call to keys, M \(type \[\]int\) does not satisfy ~map\[K\]V"
	_ = call(1) // want "in call to call, cannot infer A \(declared at .*infer_core_type\.go:7:25\)"
	_ = call(func() {}) // want "in call to call, F \(type func\(\)\) does not satisfy ~func\(A\) R"
	_ = elems[[]int, string](nil) // want "\[\]int does not satisfy ~\[\]string \(\[\]int missing in ~\[\]string\)"
}
