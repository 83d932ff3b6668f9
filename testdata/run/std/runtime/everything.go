package main

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
)

func caught(f func()) (r any) {
	defer func() { r = recover() }()
	f()
	return nil
}

func main() {
	fmt.Println(runtime.GOOS, runtime.GOARCH, runtime.Compiler, strings.HasPrefix(runtime.Version(), "go1.27"))
	fmt.Println(runtime.NumCPU() > 0, runtime.NumGoroutine(), runtime.NumCgoCall() >= 0)
	was := runtime.GOMAXPROCS(3)
	fmt.Println(runtime.GOMAXPROCS(0), runtime.GOMAXPROCS(was))
	runtime.SetDefaultGOMAXPROCS()
	runtime.LockOSThread()
	runtime.UnlockOSThread()
	runtime.Gosched()
	done := make(chan string)
	go func() {
		defer func() { done <- "deferred" }()
		runtime.Goexit()
		done <- "after Goexit"
	}()
	fmt.Println(<-done)

	buf := make([]byte, 4096)
	text := string(buf[:runtime.Stack(buf, false)])
	fmt.Println(strings.HasPrefix(text, "goroutine 1 [running]:\nmain.main()\n\t"), runtime.Stack(buf[:9], true), string(buf[:9]))

	var m map[string]int
	var p *struct{ x int }
	var i any = "s"
	zero := 0
	s := []int{1}
	for _, f := range []func(){
		func() { m["a"] = 1 }, func() { p.x = 1 }, func() { _ = i.(int) }, func() { _ = i.(fmt.Stringer) }, func() { fmt.Println(1 / zero) },
		func() { s[zero+5] = 1 }, func() { _ = s[zero+3:] }, func() { _ = [1]int(s[:zero]) }, func() { _ = make([]int, zero-1) }, func() { panic(nil) },
		func() { close((chan int)(nil)) }, func() { c := make(chan int); close(c); close(c) }, func() { c := make(chan int); close(c); c <- 1 },
		func() { _ = map[any]int{[]int{}: 1} }, func() { var a, b any = []int{}, []int{}; _ = a == b }, func() { (*struct{ e fmt.Stringer })(nil).e.String() },
	} {
		r := caught(f)
		err, ok := r.(runtime.Error)
		fmt.Printf("%v %T %v\n", r, r, ok)
		if ok {
			err.RuntimeError()
			_ = err.Error()
		}
	}
	var assertion *runtime.TypeAssertionError
	fmt.Println(errors.As(caught(func() { _ = i.(int) }).(error), &assertion))
	var isNil *runtime.PanicNilError
	fmt.Println(errors.As(caught(func() { panic(nil) }).(error), &isNil))

	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	before := stats
	kept := make([][]byte, 100)
	for i := range kept {
		kept[i] = make([]byte, 1000)
	}
	runtime.GC()
	runtime.ReadMemStats(&stats)
	fmt.Println(stats.TotalAlloc >= before.TotalAlloc+100000, stats.Mallocs > before.Mallocs, stats.Frees >= before.Frees, stats.NumGC > before.NumGC, stats.NumForcedGC > before.NumForcedGC)
	fmt.Println(stats.HeapAlloc > 0, stats.HeapSys > 0, stats.HeapInuse > 0, stats.HeapObjects > 0, stats.Sys >= stats.HeapSys, stats.NextGC > 0, stats.Alloc == stats.HeapAlloc)
	runtime.KeepAlive(kept)

	finalized := make(chan int, 2)
	func() {
		x := new([4]int)
		x[0] = 7
		runtime.SetFinalizer(x, func(x *[4]int) { finalized <- x[0] })
		y := new([4]int)
		runtime.AddCleanup(y, func(n int) { finalized <- n }, 8)
		z := new([4]int)
		runtime.AddCleanup(z, func(n int) { finalized <- n }, 9).Stop()
		w := new([4]int)
		runtime.SetFinalizer(w, func(*[4]int) { finalized <- 10 })
		runtime.SetFinalizer(w, nil)
	}()
	runtime.GC()
	fmt.Println(<-finalized + <-finalized)
	fmt.Println(caught(func() { runtime.AddCleanup(&s, func(*[]int) {}, &s) }))
}

// Output:
// linux amd64 gc true
// true 1 true
// 3 3
// deferred
// true 9 goroutine
// assignment to entry in nil map runtime.plainError true
// runtime error: invalid memory address or nil pointer dereference runtime.errorString true
// interface conversion: interface {} is string, not int *runtime.TypeAssertionError true
// interface conversion: string is not fmt.Stringer: missing method String *runtime.TypeAssertionError true
// runtime error: integer divide by zero runtime.errorString true
// runtime error: index out of range [5] with length 1 runtime.boundsError true
// runtime error: slice bounds out of range [3:1] runtime.boundsError true
// runtime error: cannot convert slice with length 0 to array or pointer to array with length 1 runtime.boundsError true
// runtime error: makeslice: len out of range runtime.errorString true
// runtime error: panic called with nil argument *runtime.PanicNilError true
// close of nil channel runtime.plainError true
// close of closed channel runtime.plainError true
// send on closed channel runtime.plainError true
// runtime error: hash of unhashable type []int runtime.errorString true
// runtime error: comparing uncomparable type []int runtime.errorString true
// runtime error: invalid memory address or nil pointer dereference runtime.errorString true
// true
// true
// true true true true true
// true true true true true true true
// 15
// runtime.AddCleanup: ptr is equal to arg, cleanup will never run
