// Package sync has what a lock of package sync consists of.
package sync

// Mutex is the state of a lock.
type Mutex struct {
	state int32
	sema  uint32
}
