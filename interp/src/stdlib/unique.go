// Package unique gives equal values the same handle.
package unique

import "unsafe"

// Handle stands for a value. Handles are equal if their values are.
type Handle[T comparable] struct{ value *T }

// Value gives the value.
//
//racewalk:atomic
func (h Handle[T]) Value() T {
	if h.value == nil {
		return *h.value
	}
	suspend()
	value := *h.value
	resume()
	return value
}

// key tells values of different types apart.
type key[T comparable] struct{ value T }

// known has weak pointers to the values that have handles. When there are so many as limit, those that are gone are taken out.
var (
	known = map[any]unsafe.Pointer{}
	limit = 1000
)

// Make gives the handle of a value.
//
//racewalk:atomic
func Make[T comparable](value T) Handle[T] {
	k := any(key[T]{value})
	_ = map[any]bool{0: true}[k] // panics if it has no hash
	suspend()
	var p unsafe.Pointer
	if h := known[k]; h != nil {
		p = target(h)
	}
	if p == nil {
		made := new(T)
		*made = value
		p = unsafe.Pointer(made)
		known[k] = handle(p)
		if len(known) >= limit {
			forget()
		}
	}
	resume()
	return Handle[T]{(*T)(p)}
}

// forget takes out the values that are gone.
//
//racewalk:atomic
func forget() {
	live := map[any]unsafe.Pointer{}
	for k, h := range known {
		if target(h) != nil {
			live[k] = h
		}
	}
	known = live
	limit = max(2*len(live), 1000)
}

// suspend stops the recording of accesses until resume: what handles stand for never changes.
func suspend()
func resume()

func handle(ptr unsafe.Pointer) unsafe.Pointer
func target(handle unsafe.Pointer) unsafe.Pointer
