//@ exit: 2

// A deferred unlock too many after a nil dereference. The error's text is not asked for.

package main

import (
	"errors"
	"sync"
)

type shelf struct{ books int }

func count(s *shelf) int {
	var mu sync.RWMutex
	defer mu.RUnlock()
	return s.books
}

func main() {
	defer func() {
		println("recovered:", recover() != nil)
		defer count(nil)
		panic(errors.New("moved"))
	}()
	panic("late")
}

// Stderr:
// recovered: true
// panic: late [recovered]
// 	panic: (*errors.errorString) 0xc000012345
// 	panic: runtime.errorString("invalid memory address or nil pointer dereference")
// 	fatal error: sync: RUnlock of unlocked RWMutex
// [signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x0]
//
// goroutine 1 [running]:
// main.count(...)
// 	fatal_unlock_after_nil.go:17 +0x
// main.main.func1()
// 	fatal_unlock_after_nil.go:24 +0x
// main.main()
// 	fatal_unlock_after_nil.go:26 +0x
