// Channels in odd uses: channels of channels, of functions, as semaphores, futures, done broadcast, nil blocking in select, direction conversions, len and cap.

package main

import (
	"fmt"
	"sort"
	"sync"
	"time"
)

type req struct {
	n    int
	resp chan<- result
}
type result struct {
	v   int
	err error
}
type op func(map[string]int)

func server(in <-chan req) {
	for r := range in {
		if r.n < 0 {
			r.resp <- result{err: fmt.Errorf("negative %d", r.n)}
			continue
		}
		r.resp <- result{v: r.n * r.n}
	}
}

func future[T any](f func() T) <-chan T {
	c := make(chan T, 1)
	go func() { defer close(c); c <- f() }()
	return c
}

func actor() (chan<- op, <-chan struct{}) {
	ops, done := make(chan op), make(chan struct{})
	go func() {
		defer close(done)
		state := map[string]int{}
		for f := range ops {
			f(state)
		}
	}()
	return ops, done
}

func sieve(n int) (ps []int) {
	ch := make(chan int)
	quit := make(chan struct{})
	defer close(quit)
	go func(out chan<- int) {
		for i := 2; ; i++ {
			select {
			case out <- i:
			case <-quit:
				return
			}
		}
	}(ch)
	for range n {
		p := <-ch
		ps = append(ps, p)
		next := make(chan int)
		go func(in <-chan int, out chan<- int) {
			for {
				select {
				case v := <-in:
					if v%p != 0 {
						select {
						case out <- v:
						case <-quit:
							return
						}
					}
				case <-quit:
					return
				}
			}
		}(ch, next)
		ch = next
	}
	return
}

func tee(in <-chan int) (_, _ <-chan int) {
	a, b := make(chan int), make(chan int)
	go func() {
		defer close(a)
		defer close(b)
		for v := range in {
			x, y := a, b
			for range 2 {
				select {
				case x <- v:
					x = nil
				case y <- v:
					y = nil
				}
			}
		}
	}()
	return a, b
}

func barrier(n int, rounds int) (log []int) {
	var mu sync.Mutex
	cond := sync.NewCond(&mu)
	waiting, round := 0, 0
	var wg sync.WaitGroup
	for range n {
		wg.Go(func() {
			for r := range rounds {
				mu.Lock()
				log = append(log, r)
				if waiting++; waiting == n {
					waiting, round = 0, round+1
					cond.Broadcast()
				} else {
					for my := r; my == round; {
						cond.Wait()
					}
				}
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	return
}

func main() {
	in := make(chan req)
	go server(in)
	for _, n := range []int{3, -1, 12} {
		c := make(chan result)
		in <- req{n, c}
		r := <-c
		fmt.Println(r.v, r.err)
	}
	close(in)
	a, b := future(func() int { time.Sleep(time.Second); return 1 }), future(func() string { return "s" })
	fmt.Println(<-a, <-b, <-a, <-b == "")
	ops, done := actor()
	for i := range 5 {
		ops <- func(m map[string]int) { m[fmt.Sprint("k", i%2)] += i }
	}
	get := make(chan int)
	ops <- func(m map[string]int) { go func(v int) { get <- v }(m["k0"]) }
	fmt.Println(<-get)
	close(ops)
	<-done
	fmt.Println(sieve(15))
	src := make(chan int)
	go func() {
		for i := range 5 {
			src <- i
		}
		close(src)
	}()
	x, y := tee(src)
	var sx, sy []int
	for x != nil || y != nil {
		select {
		case v, ok := <-x:
			if !ok {
				x = nil
				break
			}
			sx = append(sx, v)
		case v, ok := <-y:
			if !ok {
				y = nil
				break
			}
			sy = append(sy, v)
		}
	}
	fmt.Println(sx, sy)
	log := barrier(4, 3)
	fmt.Println(log, sort.IntsAreSorted(log))
	cc := make(chan chan chan string, 1)
	c1 := make(chan chan string, 1)
	c2 := make(chan string, 1)
	cc <- c1
	c1 <- c2
	c2 <- "deep"
	fmt.Println(<-<-<-cc)
	sem := make(chan struct{}, 2)
	var active, peak int
	var mu sync.Mutex
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			sem <- struct{}{}
			defer func() { <-sem }()
			mu.Lock()
			active++
			peak = max(peak, active)
			mu.Unlock()
			time.Sleep(time.Millisecond)
			mu.Lock()
			active--
			mu.Unlock()
		})
	}
	wg.Wait()
	fmt.Println(peak, len(sem), cap(sem))
	type duplex struct {
		r <-chan int
		w chan<- int
	}
	ch := make(chan int, 3)
	d := duplex{ch, ch}
	d.w <- 1
	d.w <- 2
	fmt.Println(len(d.r), cap(d.w), <-d.r, len(d.w))
	start := make(chan struct{})
	out := make(chan int, 10)
	for i := range 10 {
		go func() { <-start; out <- i }()
	}
	close(start)
	t := 0
	for range 10 {
		t += <-out
	}
	fmt.Println(t)
	arr := [2]chan int{make(chan int, 1), make(chan int, 1)}
	i := 0
	arr[i], i = arr[1], 1
	arr[i] <- 5
	m := map[string]chan int{"a": arr[1]}
	v, ok := <-m["a"]
	fmt.Println(v, ok, arr[0] == arr[1])
	var once sync.Once
	for range 3 {
		once.Do(func() { fmt.Println("once") })
	}
}

// Output:
// 9 <nil>
// 0 negative -1
// 144 <nil>
// 1 s 0 true
// 6
// [2 3 5 7 11 13 17 19 23 29 31 37 41 43 47]
// [0 1 2 3 4] [0 1 2 3 4]
// [0 0 0 0 1 1 1 1 2 2 2 2] true
// deep
// 2 0 2
// 2 3 1 1
// 45
// 5 true true
// once
