package main

import (
	"fmt"
	"sort"
	"sync"
	"time"
)

func main() {
	var m sync.Map
	_, ok := m.Load("a")
	fmt.Println(ok)
	m.Store("a", 1)
	fmt.Println(m.Load("a"))
	fmt.Println(m.LoadOrStore("a", 2))
	fmt.Println(m.LoadOrStore("b", 3))
	fmt.Println(m.Swap("a", 4))
	fmt.Println(m.Swap("c", 5))
	fmt.Println(m.CompareAndSwap("a", 4, 6), m.CompareAndSwap("a", 4, 7), m.CompareAndSwap("z", nil, 1))
	fmt.Println(m.CompareAndDelete("a", 4), m.CompareAndDelete("a", 6), m.CompareAndDelete("z", nil))
	fmt.Println(m.LoadAndDelete("b"))
	fmt.Println(m.LoadAndDelete("b"))
	m.Delete("nothing")
	m.Store("x", 1)
	m.Store("y", 2)
	var keys []string
	m.Range(func(k, v any) bool {
		keys = append(keys, fmt.Sprint(k, "=", v))
		m.Delete(k)
		return true
	})
	sort.Strings(keys)
	fmt.Println(keys)
	m.Store("x", 1)
	m.Store("y", 2)
	n := 0
	m.Range(func(k, v any) bool { n++; return false })
	m.Clear()
	m.Range(func(k, v any) bool { n += 100; return true })
	fmt.Println(n)

	made := 0
	pool := sync.Pool{New: func() any { made++; return new([]byte) }}
	first := pool.Get().(*[]byte)
	pool.Put(first)
	pool.Put(nil)
	_ = pool.Get().(*[]byte)
	fmt.Println(made >= 1, (&sync.Pool{}).Get())

	calls := 0
	once := sync.OnceFunc(func() { calls++ })
	once()
	once()
	value := sync.OnceValue(func() int { calls++; return 42 })
	pair := sync.OnceValues(func() (string, error) { calls++; return "v", nil })
	fmt.Println(value(), value(), calls)
	fmt.Println(pair())
	failing := sync.OnceFunc(func() { calls++; panic("no") })
	for range 2 {
		func() {
			defer func() { fmt.Println(recover(), calls) }()
			failing()
		}()
	}
	var o sync.Once
	o.Do(func() { fmt.Println("once") })
	o.Do(func() { fmt.Println("twice") })

	var mu sync.Mutex
	cond := sync.NewCond(&mu)
	fmt.Println(cond.L == &mu)
	ready, woken := 0, 0
	var wg sync.WaitGroup
	for range 3 {
		wg.Go(func() {
			cond.L.Lock()
			defer cond.L.Unlock()
			ready++
			cond.Wait()
			woken++
		})
	}
	for {
		mu.Lock()
		all := ready == 3
		mu.Unlock()
		if all {
			break
		}
		time.Sleep(time.Millisecond)
	}
	cond.Signal()
	time.Sleep(time.Millisecond)
	mu.Lock()
	fmt.Println(woken)
	mu.Unlock()
	cond.Broadcast()
	wg.Wait()
	fmt.Println(woken)

	fmt.Println(mu.TryLock(), mu.TryLock())
	mu.Unlock()
	var rw sync.RWMutex
	fmt.Println(rw.TryRLock(), rw.TryRLock(), rw.TryLock())
	rw.RUnlock()
	rw.RUnlock()
	fmt.Println(rw.TryLock(), rw.TryRLock(), rw.TryLock())
	rw.Unlock()
	locker := rw.RLocker()
	locker.Lock()
	fmt.Println(rw.TryRLock(), rw.TryLock())
	locker.Unlock()
	rw.RUnlock()
	wg.Add(2)
	go func() { defer wg.Done(); rw.RLock(); rw.RUnlock() }()
	go func() { defer wg.Done(); rw.Lock(); rw.Unlock() }()
	wg.Wait()
	defer func() { fmt.Println(recover()) }()
	wg.Done()
}

// Output:
// false
// 1 true
// 1 true
// 3 false
// 1 true
// <nil> false
// true false false
// false true false
// 3 true
// <nil> false
// [c=5 x=1 y=2]
// 1
// true <nil>
// 42 42 2
// v <nil>
// no 4
// no 4
// once
// true
// 1
// 3
// true false
// true true false
// true false false
// true false
// sync: negative WaitGroup counter
