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

// Version gives the version of Go that programs see.
func Version() string { return "go1.27.3" }

// GOROOT gives no folder: there is none.
func GOROOT() string { return "" }

// NumCgoCall gives the number of calls of C.
func NumCgoCall() int64 { return 0 }

// SetDefaultGOMAXPROCS goes back to one processor.
func SetDefaultGOMAXPROCS() { procs = 1 }

// A Pinner keeps objects in their places, where all stay anyway.
type Pinner struct{ kept []any }

// Pin keeps what pointer points to.
func (p *Pinner) Pin(pointer any) { p.kept = append(p.kept, pointer) }

// Unpin keeps nothing any more.
func (p *Pinner) Unpin() { p.kept = nil }

// KeepAlive says that x is used until here.
func KeepAlive(x any) {}

// LockOSThread does nothing: there is one thread.
func LockOSThread() {}

// UnlockOSThread does nothing: there is one thread.
func UnlockOSThread() {}

// Stack writes a stack trace into buf and gives its length.
func Stack(buf []byte, all bool) int { return copy(buf, stack()) }

func stack() string

// Caller tells where the call stands that is skip calls away: 0 is the caller of Caller.
func Caller(skip int) (pc uintptr, file string, line int, ok bool)

// Callers fills pc with one number for each call, the caller of Callers being 1.
func Callers(skip int, pc []uintptr) int {
	n := 0
	for n < len(pc) {
		p, _, _, ok := Caller(skip + n)
		if !ok {
			break
		}
		pc[n] = p
		n++
	}
	return n
}

// A Frame is a call as CallersFrames tells it.
type Frame struct {
	PC       uintptr
	Func     *Func
	Function string
	File     string
	Line     int
	Entry    uintptr
}

// Frames tells of the calls that numbers from Callers stand for.
type Frames struct{ pcs []uintptr }

// CallersFrames gives Frames for numbers from Callers.
func CallersFrames(callers []uintptr) *Frames { return &Frames{callers} }

// Next tells of the next call, and whether there are more after it. The zero Frame stands for none.
func (f *Frames) Next() (frame Frame, more bool) {
	if len(f.pcs) == 0 {
		return Frame{}, false
	}
	pc := f.pcs[0]
	f.pcs = f.pcs[1:]
	if fn := FuncForPC(pc); fn != nil {
		file, line := place(pc)
		frame = Frame{PC: pc, Func: fn, Function: fn.name, File: file, Line: line, Entry: fn.Entry()}
	}
	return frame, len(f.pcs) > 0
}

// place tells file and line of a number from Caller.
func place(pc uintptr) (file string, line int)

// Func is a function of the program.
type Func struct {
	name string
	pc   uintptr
}

// Entry gives a number that the function begins with.
func (f *Func) Entry() uintptr { return f.pc &^ (1<<32 - 1) }

// FileLine tells file and line of a number from Caller.
func (f *Func) FileLine(pc uintptr) (file string, line int) { return place(pc) }

// Name gives its name.
func (f *Func) Name() string {
	if f == nil {
		return ""
	}
	return f.name
}

// FuncForPC gives the function that a number from Caller stands for.
func FuncForPC(pc uintptr) *Func {
	if name := funcName(pc); name != "" {
		return &Func{name, pc}
	}
	return nil
}

func funcName(pc uintptr) string

// MemStats says how memory is used.
type MemStats struct {
	Alloc, TotalAlloc, Sys, Lookups, Mallocs, Frees                   uint64
	HeapAlloc, HeapSys, HeapIdle, HeapInuse, HeapReleased, HeapObjects uint64
	StackInuse, StackSys, NextGC, LastGC, PauseTotalNs                 uint64
	NumGC, NumForcedGC                                                 uint32
}

// ReadMemStats fills m.
func ReadMemStats(m *MemStats) {
	var n [10]uint64
	memStats(&n)
	*m = MemStats{
		Alloc: n[0], HeapAlloc: n[0], HeapInuse: n[0], HeapObjects: n[1], TotalAlloc: n[2], Mallocs: n[3], Frees: n[4],
		Sys: n[5], HeapSys: n[5], HeapIdle: n[6], NextGC: n[7], NumGC: uint32(n[8]), NumForcedGC: uint32(n[9]),
	}
}

func memStats(n *[10]uint64)

// SetFinalizer lets finalizer be called with obj, a pointer to the start of a variable, when nothing refers to that any more. A nil
// finalizer takes an earlier one away.
func SetFinalizer(obj, finalizer any) {
	setRunner(runCallbacks)
	if text := setFinalizer(obj, finalizer); text != "" {
		panic(errorString(text))
	}
}

func setFinalizer(obj, finalizer any) string

// A Cleanup is a call that AddCleanup asked for.
type Cleanup struct{ number uint64 }

// AddCleanup lets cleanup be called with arg when nothing refers to what ptr points to any more.
func AddCleanup[T, S any](ptr *T, cleanup func(S), arg S) Cleanup {
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
