// Package runtime has what programs may ask of the machine, and the types of its errors.
package runtime

import "unsafe"

// Where and with what programs run.
const (
	GOOS     = "linux"
	GOARCH   = "amd64"
	Compiler = "gc"
)

// Error is an error that the machine panics with.
type Error interface {
	error
	RuntimeError()
}

type errorString string

func (e errorString) RuntimeError() {}
func (e errorString) Error() string { return "runtime error: " + string(e) }

type plainError string

func (e plainError) RuntimeError() {}
func (e plainError) Error() string { return string(e) }

type boundsError struct{ text string }

func (e boundsError) RuntimeError() {}
func (e boundsError) Error() string { return "runtime error: " + e.text }

// TypeAssertionError is what a failed type assertion panics with.
type TypeAssertionError struct{ text string }

func (*TypeAssertionError) RuntimeError()   {}
func (e *TypeAssertionError) Error() string { return e.text }

// PanicNilError is what panic(nil) panics with.
type PanicNilError struct{ text string }

func (*PanicNilError) RuntimeError() {}

// Error gives the text.
func (*PanicNilError) Error() string { return "runtime error: panic called with nil argument" }

// errorTypes names what the machine panics with, so that it knows the types.
func errorTypes() []any {
	return []any{errorString(""), plainError(""), boundsError{}, &TypeAssertionError{}, &PanicNilError{}, ""}
}

// Gosched lets other goroutines run.
func Gosched()

// Goexit ends the goroutine after its deferred calls.
func Goexit()

// Breakpoint ends the program as where no debugger waits for it.
func Breakpoint()

// GC collects garbage.
func GC()

// NumGoroutine gives the number of goroutines.
func NumGoroutine() int

// NumCPU gives the number of processors: one.
func NumCPU() int { return 1 }

var procs = 1

// GOMAXPROCS gives the number of processors that was set last and sets it. It changes nothing: one goroutine runs at a time.
func GOMAXPROCS(n int) int {
	was := procs
	if n > 0 {
		procs = n
	}
	return was
}

// SetDefaultGOMAXPROCS sets the number of processors to what it was at the start.
func SetDefaultGOMAXPROCS() { procs = 1 }

// Version gives the version of Go that programs see.
func Version() string { return "go1.27.3" }

// GOROOT gives no folder: there is none.
func GOROOT() string { return "" }

// NumCgoCall gives the number of calls of C.
func NumCgoCall() int64 { return 0 }

// KeepAlive says that x is used until here.
func KeepAlive(x any) {}

// LockOSThread does nothing: there is one thread.
func LockOSThread() {}

// UnlockOSThread does nothing: there is one thread.
func UnlockOSThread() {}

// Stack writes a stack trace into buf, or those of all goroutines, and gives the length.
func Stack(buf []byte, all bool) int { return copy(buf, stack(all)) }

func stack(all bool) string

// MemStats says how memory is used. What a machine like this one does not have is 0.
type MemStats struct {
	Alloc, TotalAlloc, Sys, Lookups, Mallocs, Frees                                     uint64
	HeapAlloc, HeapSys, HeapIdle, HeapInuse, HeapReleased, HeapObjects                   uint64
	StackInuse, StackSys, MSpanInuse, MSpanSys, MCacheInuse, MCacheSys, BuckHashSys, GCSys uint64
	OtherSys, NextGC, LastGC, PauseTotalNs                                               uint64
	PauseNs, PauseEnd                                                                    [256]uint64
	NumGC, NumForcedGC                                                                   uint32
	GCCPUFraction                                                                        float64
	EnableGC, DebugGC                                                                    bool
	BySize                                                                               [61]struct {
		Size           uint32
		Mallocs, Frees uint64
	}
}

// ReadMemStats fills what of m means something here. It allocates nothing, so that programs can count what they allocate themselves.
func ReadMemStats(m *MemStats) {
	inUse, objects, total, mallocs, frees, sys, idle, next, runs, forced, stacks := memStats()
	m.Alloc, m.HeapAlloc, m.HeapInuse = inUse, inUse, inUse
	m.HeapObjects, m.TotalAlloc, m.Mallocs, m.Frees = objects, total, mallocs, frees
	m.Sys, m.HeapSys, m.HeapIdle, m.NextGC = sys+stacks, sys, idle, next
	m.StackInuse, m.StackSys = stacks, stacks
	m.NumGC, m.NumForcedGC, m.EnableGC = uint32(runs), uint32(forced), true
	m.LastGC = pauseEnds(&m.PauseEnd)
}

// pauseEnds fills in when the latest collections were, and gives the last one's time.
func pauseEnds(out *[256]uint64) (last uint64)

func memStats() (inUse, objects, total, mallocs, frees, sys, idle, next, runs, forced, stacks uint64)

// SetFinalizer lets finalizer be called with obj, a pointer to the start of a variable, when nothing refers to that any more. A nil
// finalizer takes an earlier one away.
func SetFinalizer(obj, finalizer any) {
	setRunner(runCallbacks)
	if text := setFinalizer(obj, finalizer); text != "" {
		throw(text)
	}
}

// throw ends the program; nothing can recover that.
func throw(text string)

func setFinalizer(obj, finalizer any) string

// A Cleanup is a call that AddCleanup asked for.
type Cleanup struct{ number uint64 }

// AddCleanup lets cleanup be called with arg when nothing refers to what ptr points to any more.
func AddCleanup[T, S any](ptr *T, cleanup func(S), arg S) Cleanup {
	if any(ptr) == any(arg) {
		panic("runtime.AddCleanup: ptr is equal to arg, cleanup will never run")
	}
	setRunner(runCallbacks)
	return Cleanup{addCleanup(unsafe.Pointer(ptr), func() { cleanup(arg) })}
}

// Stop takes the call back, unless it is due already.
func (c Cleanup) Stop() { stopCleanup(c.number) }

func addCleanup(ptr unsafe.Pointer, call func()) uint64
func stopCleanup(number uint64)

// runCallbacks makes the calls that are due, in a goroutine of its own.
func runCallbacks()
func setRunner(f func())
