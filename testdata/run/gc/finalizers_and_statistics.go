// Finalizers of objects that a dead variable held, and runtime.MemStats.

package main

import (
	"fmt"
	"runtime"
	"sync/atomic"
	"time"
)

type HeapObj [8]int64
type StkObj struct{ h *HeapObj }

var n, c atomic.Int64

func gc() {
	runtime.GC()
	runtime.GC()
	runtime.GC()
	n.Add(1)
}
func f() {
	var s StkObj
	s.h = new(HeapObj)
	runtime.SetFinalizer(s.h, func(h *HeapObj) { c.Store(n.Load()) })
	g(&s)
	gc()
}
func g(s *StkObj) {
	gc()
	if s != nil {
		gc()
	}
}

type T struct {
	next *T
	v    int
}

func chain(k int) *T {
	var l *T
	for i := range k {
		l = &T{l, i}
	}
	return l
}

var fins atomic.Int64

type F struct{ f *F }

func main() {
	f()
	gc()
	time.Sleep(time.Millisecond)
	fmt.Println(c.Load() > 0)
	a := &F{}
	for range 100 {
		b := &F{a}
		runtime.SetFinalizer(b, func(f *F) { fins.Add(1) })
		a = &F{}
	}
	a = nil
	for range 10 {
		runtime.GC()
		time.Sleep(time.Millisecond)
	}
	fmt.Println(fins.Load() >= 99)
	var ms1, ms2 runtime.MemStats
	runtime.ReadMemStats(&ms1)
	x := chain(10000)
	runtime.ReadMemStats(&ms2)
	fmt.Println(ms2.Mallocs-ms1.Mallocs >= 10000, ms2.TotalAlloc-ms1.TotalAlloc >= 160000, ms2.HeapAlloc > 0, x.v)
	x = nil
	runtime.GC()
	runtime.ReadMemStats(&ms1)
	fmt.Println(ms1.HeapObjects < ms2.HeapObjects, ms1.NumGC > ms2.NumGC, ms1.Frees > 0)
}

// Output:
// true
// true
// true true true 9999
// true true true
