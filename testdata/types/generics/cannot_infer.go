// Type arguments that nothing determines.

package main

func zero[T any]() (t T)            { return }
func conv[A, B any](a A) (b B)      { return }
func apply[T any](f func() T)       {}
func pick[K comparable, V any](k K) {}

func main() {
	zero() // want "in call to zero, cannot infer T \(declared at .*cannot_infer\.go:5:11\)"
	x := zero() // want "in call to zero, cannot infer T \(declared at .*cannot_infer\.go:5:11\)"
	var y int = zero() // want "in call to zero, cannot infer T \(declared at .*cannot_infer\.go:5:11\)"
	_ = conv(1) // want "in call to conv, cannot infer B \(declared at .*cannot_infer\.go:6:14\)"
	_ = conv[int](1) // want "in call to conv\[int\], cannot infer B \(declared at .*cannot_infer\.go:6:14\)"
	pick("a") // want "in call to pick, cannot infer V \(declared at .*cannot_infer\.go:8:25\)"
	apply(nil) // want "in call to apply, cannot infer T \(declared at .*cannot_infer\.go:7:12\)"
	_, _ = x, y
}
