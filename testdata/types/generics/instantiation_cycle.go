// A generic function that would need endless instances.

package main

func f[T any](n int) {
	if n > 0 {
		f[*T](n - 1)
	}
}

func a[T any]() { b[[]T]() } // want "instantiation cycle:"
func b[T any]() { a[T]() }

func fine[T any](n int) {
	if n > 0 {
		fine[T](n - 1)
	}
}

func main() {
	f[int](3)
	a[int]()
	fine[int](1)
}
