package main

import (
	"fmt"
	"sync/atomic"
	"unsafe"
)

func main() {
	var i32 int32
	var i64 int64
	var u32 uint32
	var u64 uint64
	var up uintptr
	x, y := 1, 2
	p := unsafe.Pointer(&x)
	fmt.Println(atomic.AddInt32(&i32, -5), atomic.AddInt64(&i64, 1<<40), atomic.AddUint32(&u32, ^uint32(0)), atomic.AddUint64(&u64, 7), atomic.AddUintptr(&up, 3))
	fmt.Println(atomic.AndInt32(&i32, 0xff), atomic.AndInt64(&i64, 1<<40|1), atomic.AndUint32(&u32, 0xf0), atomic.AndUint64(&u64, 6), atomic.AndUintptr(&up, 1))
	fmt.Println(atomic.OrInt32(&i32, 1<<20), atomic.OrInt64(&i64, 2), atomic.OrUint32(&u32, 1), atomic.OrUint64(&u64, 8), atomic.OrUintptr(&up, 4))
	fmt.Println(atomic.LoadInt32(&i32), atomic.LoadInt64(&i64), atomic.LoadUint32(&u32), atomic.LoadUint64(&u64), atomic.LoadUintptr(&up), atomic.LoadPointer(&p) == unsafe.Pointer(&x))
	fmt.Println(atomic.SwapInt32(&i32, 1), atomic.SwapInt64(&i64, 2), atomic.SwapUint32(&u32, 3), atomic.SwapUint64(&u64, 4), atomic.SwapUintptr(&up, 5), *(*int)(atomic.SwapPointer(&p, unsafe.Pointer(&y))))
	fmt.Println(atomic.CompareAndSwapInt32(&i32, 1, 10), atomic.CompareAndSwapInt64(&i64, 1, 10), atomic.CompareAndSwapUint32(&u32, 3, 30), atomic.CompareAndSwapUint64(&u64, 5, 50), atomic.CompareAndSwapUintptr(&up, 5, 50))
	fmt.Println(atomic.CompareAndSwapPointer(&p, unsafe.Pointer(&x), nil), atomic.CompareAndSwapPointer(&p, unsafe.Pointer(&y), nil), p == nil)
	fmt.Println(i32, i64, u32, u64, up)
	atomic.StoreInt32(&i32, -1)
	atomic.StoreInt64(&i64, -2)
	atomic.StoreUint32(&u32, 1)
	atomic.StoreUint64(&u64, 2)
	atomic.StoreUintptr(&up, 3)
	atomic.StorePointer(&p, unsafe.Pointer(&x))
	fmt.Println(i32, i64, u32, u64, up, *(*int)(p))

	var a atomic.Int32
	var b atomic.Int64
	var c atomic.Uint32
	var d atomic.Uint64
	var e atomic.Uintptr
	var f atomic.Bool
	var g atomic.Pointer[int]
	fmt.Println(a.Add(3), b.Add(-3), c.Add(3), d.Add(1<<63), e.Add(9), f.Load(), g.Load() == nil)
	fmt.Println(a.And(2), b.And(6), c.And(1), d.And(1<<63), e.And(8), a.Or(4), b.Or(1), c.Or(8), d.Or(1), e.Or(1))
	fmt.Println(a.Swap(1), b.Swap(1), c.Swap(1), d.Swap(1), e.Swap(1), f.Swap(true), g.Swap(&x) == nil)
	fmt.Println(a.CompareAndSwap(1, 2), b.CompareAndSwap(2, 1), c.CompareAndSwap(1, 2), d.CompareAndSwap(1, 2), e.CompareAndSwap(0, 2), f.CompareAndSwap(true, false), g.CompareAndSwap(&x, &y))
	fmt.Println(a.Load(), b.Load(), c.Load(), d.Load(), e.Load(), f.Load(), *g.Load())
	a.Store(7)
	b.Store(7)
	c.Store(7)
	d.Store(7)
	e.Store(7)
	f.Store(true)
	g.Store(nil)
	fmt.Println(a.Load(), b.Load(), c.Load(), d.Load(), e.Load(), f.Load(), g.Load())

	var v atomic.Value
	fmt.Println(v.Load(), v.CompareAndSwap(nil, 1), v.CompareAndSwap(2, 3), v.CompareAndSwap(1, 2), v.Swap(5), v.Load())
	for _, try := range []func(){
		func() { v.Store(nil) }, func() { v.Store("other") }, func() { v.Swap(nil) }, func() { v.Swap("s") }, func() { v.CompareAndSwap(5, nil) },
		func() { v.CompareAndSwap("a", 1) }, func() { v.CompareAndSwap(5, "x") }, func() { new(atomic.Value).CompareAndSwap(1, 2) },
		func() { var w atomic.Value; w.Store([]int{1}); w.CompareAndSwap([]int{1}, []int{2}) },
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			try()
		}()
	}
}

// Output:
// -5 1099511627776 4294967295 7 3
// -5 1099511627776 4294967295 7 3
// 251 1099511627776 240 6 1
// 1048827 1099511627778 241 14 5 true
// 1048827 1099511627778 241 14 5 1
// true false true false true
// false true true
// 10 2 30 4 50
// -1 -2 1 2 3 1
// 3 -3 3 9223372036854775808 9 false true
// 3 -3 3 9223372036854775808 9 2 4 1 9223372036854775808 8
// 6 5 9 9223372036854775809 9 false true
// true false true true false true true
// 2 1 2 2 1 false 2
// 7 7 7 7 7 true <nil>
// <nil> true false true 2 5
// sync/atomic: store of nil value into Value
// sync/atomic: store of inconsistently typed value into Value
// sync/atomic: swap of nil value into Value
// sync/atomic: swap of inconsistently typed value into Value
// sync/atomic: compare and swap of nil value into Value
// sync/atomic: compare and swap of inconsistently typed values
// sync/atomic: compare and swap of inconsistently typed values
// <nil>
// runtime error: comparing uncomparable type []int
