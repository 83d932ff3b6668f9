//@ exit: 2

// A finalizer takes the pointer, an interface that the pointer implements, or nothing at all is set; the panic that goes on is not told.

package main

import "runtime"

type byAny func(any)

func main() {
	defer func() {
		runtime.SetFinalizer(new(int), func(*float64) {})
	}()
	runtime.SetFinalizer(new(int), func(any) {})
	runtime.SetFinalizer(new(int), byAny(func(any) {}))
	runtime.SetFinalizer(new(int), func(*int) (string, error) { return "", nil })
	runtime.SetFinalizer(new(map[string]func(int, int)), func(*map[string]func(int, int)) {})
	panic("first")
}

// Stderr:
// fatal error: runtime.SetFinalizer: cannot pass *int to finalizer func(*float64)
//
// goroutine 1 [running]:
// main.main.func1()
// 	fatal_finalizer_type.go:13 +0x
// main.main()
// 	fatal_finalizer_type.go:19 +0x
