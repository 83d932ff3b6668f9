// The types by their names, their errors, and functions that frames come from.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"
	"time"
)

type shape interface{ Area() int }

func where() (runtime.Frame, *runtime.Func) {
	pcs := make([]uintptr, 4)
	n := runtime.Callers(2, pcs)
	var fs *runtime.Frames = runtime.CallersFrames(pcs[:n])
	f, more := fs.Next()
	fmt.Println(more, f.Entry != 0 && f.PC >= f.Entry, f.Func != nil)
	return f, runtime.FuncForPC(f.PC)
}

func main() {
	f, fn := where()
	fmt.Println(f.Function, fn.Name(), fn.Entry() == f.Entry, f.Line)
	file, line := fn.FileLine(f.PC)
	fmt.Println(strings.HasSuffix(file, "types_by_name.go"), line)
	var none *runtime.Func
	fmt.Printf("%q %v\n", none.Name(), runtime.FuncForPC(0))

	try := func(f func()) {
		defer func() {
			r := recover()
			var t *runtime.TypeAssertionError
			var n *runtime.PanicNilError
			var e runtime.Error
			err, _ := r.(error)
			if errors.As(err, &t) {
				t.RuntimeError()
				fmt.Println("type assertion:", t.Error())
			} else if errors.As(err, &n) {
				n.RuntimeError()
				fmt.Println("nil:", n.Error())
			} else if errors.As(err, &e) {
				e.RuntimeError()
				fmt.Println("runtime:", e.Error())
			} else {
				fmt.Println(r)
			}
		}()
		f()
	}
	var x any
	var s shape
	try(func() { _ = x.(int) })
	try(func() { x = "s"; _ = x.(int) })
	try(func() { _ = x.(shape) })
	try(func() { _ = s.(fmt.Stringer) })
	try(func() { panic(nil) })
	try(func() { var m map[int]int; m[1] = 2 })
	try(func() { var a []int; _ = a[len(x.(string))] })
	try(func() { _ = make([]int, len(x.(string))-2) })

	var c runtime.Cleanup = runtime.AddCleanup(new(int), func(int) {}, 1)
	c.Stop()
	fmt.Println(runtime.MemProfileRate >= 0, runtime.GOROOT() == "" || true)
	runtime.SetBlockProfileRate(0)
	runtime.SetCPUProfileRate(0)
	n, ok := runtime.BlockProfile(nil)
	var b runtime.BlockProfileRecord
	fmt.Println(n, ok, b.Count, b.Cycles, len(b.StackRecord.Stack()), len(b.Stack0))
	n, ok = runtime.MutexProfile(nil)
	fmt.Println(n, ok)
	var m runtime.MemProfileRecord
	fmt.Println(m.AllocBytes, m.AllocObjects, m.FreeBytes, m.FreeObjects, m.InUseBytes(), m.InUseObjects(), len(m.Stack()), len(m.Stack0))
	m = runtime.MemProfileRecord{AllocBytes: 9, FreeBytes: 4, AllocObjects: 3, FreeObjects: 1, Stack0: [32]uintptr{7, 8}}
	fmt.Println(m.InUseBytes(), m.InUseObjects(), m.Stack())
	k := runtime.StackRecord{Stack0: [32]uintptr{1}}
	fmt.Println(k.Stack0[0], k.Stack())

	var g debug.GCStats
	g.PauseQuantiles = make([]time.Duration, 5)
	runtime.GC()
	debug.ReadGCStats(&g)
	fmt.Println(g.NumGC > 0, len(g.Pause) == len(g.PauseEnd), len(g.PauseQuantiles), g.PauseTotal >= 0, !g.LastGC.Before(time.Time{}))
	var ms runtime.MemStats
	runtime.ReadMemStats(&ms)
	fmt.Println(ms.Sys >= ms.HeapSys, ms.HeapIdle >= ms.HeapReleased, ms.DebugGC, ms.GCCPUFraction >= 0, ms.Lookups, ms.PauseTotalNs >= 0, ms.StackInuse <= ms.StackSys, ms.MSpanInuse <= ms.MSpanSys, ms.MCacheInuse <= ms.MCacheSys, ms.EnableGC)
	fmt.Println(debug.SetCrashOutput(nil, debug.CrashOptions{}))
}

// Output:
// true true true
// main.main main.main true 25
// true 25
// "" <nil>
// type assertion: interface conversion: interface {} is nil, not int
// type assertion: interface conversion: interface {} is string, not int
// type assertion: interface conversion: string is not main.shape: missing method Area
// type assertion: interface conversion: interface is nil, not fmt.Stringer
// nil: runtime error: panic called with nil argument
// runtime: assignment to entry in nil map
// runtime: runtime error: index out of range [1] with length 0
// runtime: runtime error: makeslice: len out of range
// true true
// 0 true 0 0 0 32
// 0 true
// 0 0 0 0 0 0 0 32
// 5 2 [7 8]
// 1 [1]
// true true 5 true true
// true true false true 0 true true true true true
// <nil>
