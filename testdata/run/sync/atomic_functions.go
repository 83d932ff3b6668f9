// sync/atomic functions on plain variables.

package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var i32 int32
	var i64 int64
	var u32 uint32
	var u64 uint64
	fmt.Println(atomic.AddInt32(&i32, 5), atomic.AddInt64(&i64, -3), atomic.AddUint32(&u32, ^uint32(0)), atomic.AddUint64(&u64, 7))
	fmt.Println(atomic.LoadInt32(&i32), atomic.SwapInt64(&i64, 10), i64)
	fmt.Println(atomic.CompareAndSwapInt32(&i32, 5, 6), atomic.CompareAndSwapInt32(&i32, 5, 7), i32)
	atomic.StoreUint64(&u64, 1<<63)
	fmt.Println(atomic.LoadUint64(&u64))
	fmt.Println(atomic.OrInt32(&i32, 9), i32, atomic.AndInt32(&i32, 12), i32)
	var n int64
	var wg sync.WaitGroup
	for range 10 {
		wg.Go(func() {
			for range 10 {
				atomic.AddInt64(&n, 1)
			}
		})
	}
	wg.Wait()
	fmt.Println(n)
	s := struct{ a, b int32 }{1, 2}
	atomic.AddInt32(&s.b, 40)
	arr := []int64{1, 2}
	atomic.AddInt64(&arr[1], 5)
	fmt.Println(s, arr)
}

// Output:
// 5 -3 4294967295 7
// 5 -3 10
// true false 6
// 9223372036854775808
// 6 12 15 12
// 100
// {1 42} [1 7]
