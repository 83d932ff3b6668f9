// Package weak has pointers that do not keep what they point to.
package weak

import "unsafe"

// Pointer is a pointer that does not keep what it points to. Pointers made from equal pointers are equal.
type Pointer[T any] struct {
	_      [0]*T
	handle unsafe.Pointer
}

// Make gives a weak pointer.
func Make[T any](ptr *T) Pointer[T] {
	if ptr == nil {
		return Pointer[T]{}
	}
	return Pointer[T]{handle: handle(unsafe.Pointer(ptr))}
}

// Value gives the pointer, or nil once what it pointed to is gone.
func (p Pointer[T]) Value() *T {
	if p.handle == nil {
		return nil
	}
	return (*T)(target(p.handle))
}

func handle(ptr unsafe.Pointer) unsafe.Pointer
func target(handle unsafe.Pointer) unsafe.Pointer
