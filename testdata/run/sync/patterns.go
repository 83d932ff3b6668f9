// Patterns of goroutines whose result does not depend on the schedule.

package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var wg sync.WaitGroup
	var n atomic.Int64
	for i := range 20000 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			n.Add(int64(i))
		}()
	}
	wg.Wait()
	fmt.Println(n.Load())
	// pipeline
	src := make(chan int)
	var c <-chan int = src
	for range 200 {
		in := c
		out := make(chan int)
		go func() {
			for v := range in {
				out <- v + 1
			}
			close(out)
		}()
		c = out
	}
	go func() {
		for i := range 20 {
			src <- i
		}
		close(src)
	}()
	t := 0
	for v := range c {
		t += v
	}
	fmt.Println(t)
	// dining
	var mu [5]sync.Mutex
	eaten := [5]int{}
	var wg2 sync.WaitGroup
	for i := range 5 {
		wg2.Go(func() {
			a, b := i, (i+1)%5
			if a > b {
				a, b = b, a
			}
			for range 50 {
				mu[a].Lock()
				mu[b].Lock()
				eaten[i]++
				mu[b].Unlock()
				mu[a].Unlock()
			}
		})
	}
	wg2.Wait()
	fmt.Println(eaten)
	// cond queue
	var m sync.Mutex
	cond := sync.NewCond(&m)
	q := []int{}
	done := make(chan int)
	for range 3 {
		go func() {
			s := 0
			for {
				m.Lock()
				for len(q) == 0 {
					cond.Wait()
				}
				x := q[0]
				q = q[1:]
				m.Unlock()
				if x < 0 {
					break
				}
				s += x
			}
			done <- s
		}()
	}
	for i := range 100 {
		m.Lock()
		q = append(q, i)
		cond.Signal()
		m.Unlock()
	}
	m.Lock()
	q = append(q, -1, -1, -1)
	cond.Broadcast()
	m.Unlock()
	fmt.Println(<-done + <-done + <-done)
	var once sync.Once
	for range 3 {
		once.Do(func() { fmt.Println("once") })
	}
	var rw sync.RWMutex
	x := 0
	var wg3 sync.WaitGroup
	for i := range 10 {
		wg3.Add(2)
		go func() { defer wg3.Done(); rw.Lock(); x += i; rw.Unlock() }()
		go func() { defer wg3.Done(); rw.RLock(); _ = x; rw.RUnlock() }()
	}
	wg3.Wait()
	fmt.Println(x)
	sm := sync.Map{}
	sm.Store("a", 1)
	v, ok := sm.LoadOrStore("a", 2)
	fmt.Println(v, ok)
	f := sync.OnceValue(func() int { fmt.Println("computed"); return 42 })
	fmt.Println(f(), f())
	sem := make(chan struct{}, 3)
	var active, maxA atomic.Int32
	var wg4 sync.WaitGroup
	for range 20 {
		wg4.Go(func() {
			sem <- struct{}{}
			a := active.Add(1)
			for {
				o := maxA.Load()
				if a <= o || maxA.CompareAndSwap(o, a) {
					break
				}
			}
			active.Add(-1)
			<-sem
		})
	}
	wg4.Wait()
	fmt.Println(maxA.Load() <= 3)
}

// Output:
// 199990000
// 4190
// [50 50 50 50 50]
// 4950
// once
// 45
// 1 true
// computed
// 42 42
// true
