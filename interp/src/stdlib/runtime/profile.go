package runtime

import "unsafe"

// What programs ask of the profiler. Nothing is sampled, so there are no records.

// MemProfileRate is how many bytes are allocated for each that a memory profile takes note of.
var MemProfileRate = 512 * 1024

// SetBlockProfileRate asks for a sample of what goroutines wait for.
func SetBlockProfileRate(rate int) {}

var mutexFraction int

// SetMutexProfileFraction asks for a sample of every rate-th wait for a mutex, and gives what was asked for before.
func SetMutexProfileFraction(rate int) int {
	was := mutexFraction
	if rate >= 0 {
		mutexFraction = rate
	}
	return was
}

// SetCPUProfileRate asks for hz samples a second.
func SetCPUProfileRate(hz int) {}

// StackRecord is a stack as numbers, 0 after the last.
type StackRecord struct{ Stack0 [32]uintptr }

// Stack gives the numbers.
func (r *StackRecord) Stack() []uintptr { return untilZero(r.Stack0[:]) }

func untilZero(pcs []uintptr) []uintptr {
	for i, pc := range pcs {
		if pc == 0 {
			return pcs[:i]
		}
	}
	return pcs
}

// BlockProfileRecord tells how often and how long goroutines waited at a place.
type BlockProfileRecord struct {
	Count  int64
	Cycles int64
	StackRecord
}

// MemProfileRecord tells what was allocated at a place.
type MemProfileRecord struct {
	AllocBytes, FreeBytes     int64
	AllocObjects, FreeObjects int64
	Stack0                    [32]uintptr
}

// InUseBytes gives the bytes that are not freed.
func (r *MemProfileRecord) InUseBytes() int64 { return r.AllocBytes - r.FreeBytes }

// InUseObjects gives the number of variables that are not freed.
func (r *MemProfileRecord) InUseObjects() int64 { return r.AllocObjects - r.FreeObjects }

// Stack gives the place as numbers.
func (r *MemProfileRecord) Stack() []uintptr { return untilZero(r.Stack0[:]) }

// BlockProfile gives the number of records about waiting, and fills p if it has room for them.
func BlockProfile(p []BlockProfileRecord) (n int, ok bool) { return 0, true }

// MutexProfile gives the number of records about mutexes, and fills p if it has room for them.
func MutexProfile(p []BlockProfileRecord) (n int, ok bool) { return 0, true }

// MemProfile gives the number of records about memory, and fills p if it has room for them.
func MemProfile(p []MemProfileRecord, inuseZero bool) (n int, ok bool) { return 0, true }

// GoroutineProfile gives the number of goroutines, and fills p with their stacks if it has room for them; the caller's comes first.
func GoroutineProfile(p []StackRecord) (n int, ok bool) {
	n = NumGoroutine()
	if n > len(p) {
		return n, false
	}
	stacks(p[:n])
	return n, true
}

// stacks fills in the stacks of as many goroutines as there is room for.
func stacks(p []StackRecord)

// ThreadCreateProfile gives the number of threads, and fills p if it has room for them: there is one, which nobody started.
func ThreadCreateProfile(p []StackRecord) (n int, ok bool) {
	if len(p) == 0 {
		return 1, false
	}
	p[0] = StackRecord{}
	return 1, true
}

// CPUProfile panics: it is gone from Go, too.
func CPUProfile() []byte { panic("CPUProfile no longer available") }

// SetCgoTraceback does nothing: programs have no calls of C.
func SetCgoTraceback(version int, traceback, context, symbolizer unsafe.Pointer) {
	if version != 0 {
		panic("unsupported version")
	}
}

// A Pinner keeps variables where they are. They never move, so it only keeps them in use.
type Pinner struct{ pinned []any }

// Pin keeps what a pointer points to.
func (p *Pinner) Pin(pointer any) { p.pinned = append(p.pinned, pointer) }

// Unpin lets all of it go.
func (p *Pinner) Unpin() { p.pinned = nil }
