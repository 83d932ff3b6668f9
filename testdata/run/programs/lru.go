// A generic LRU cache over a hand-made linked list, with eviction callbacks and statistics.

package main

import (
	"fmt"
	"sort"
	"strings"
	"sync"
)

type entry[K comparable, V any] struct {
	key        K
	val        V
	prev, next *entry[K, V]
}

type Cache[K comparable, V any] struct {
	mu      sync.Mutex
	cap     int
	items   map[K]*entry[K, V]
	head    entry[K, V]
	onEvict func(K, V)
	Stats
}

type Stats struct{ Hits, Misses, Evictions int }

func (s Stats) Ratio() float64 {
	if s.Hits+s.Misses == 0 {
		return 0
	}
	return float64(s.Hits) / float64(s.Hits+s.Misses)
}

type Option[K comparable, V any] func(*Cache[K, V])

func WithEvict[K comparable, V any](f func(K, V)) Option[K, V] {
	return func(c *Cache[K, V]) { c.onEvict = f }
}

func New[K comparable, V any](cap int, opts ...Option[K, V]) *Cache[K, V] {
	c := &Cache[K, V]{cap: cap, items: make(map[K]*entry[K, V], cap)}
	c.head.prev, c.head.next = &c.head, &c.head
	for _, o := range opts {
		o(c)
	}
	return c
}

func (c *Cache[K, V]) unlink(e *entry[K, V]) { e.prev.next, e.next.prev = e.next, e.prev }

func (c *Cache[K, V]) front(e *entry[K, V]) {
	e.prev, e.next = &c.head, c.head.next
	e.prev.next, e.next.prev = e, e
}

func (c *Cache[K, V]) Get(k K) (v V, ok bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	e, ok := c.items[k]
	if !ok {
		c.Misses++
		return
	}
	c.Hits++
	c.unlink(e)
	c.front(e)
	return e.val, true
}

func (c *Cache[K, V]) Put(k K, v V) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if e, ok := c.items[k]; ok {
		e.val = v
		c.unlink(e)
		c.front(e)
		return
	}
	if len(c.items) >= c.cap {
		last := c.head.prev
		c.unlink(last)
		delete(c.items, last.key)
		c.Evictions++
		if c.onEvict != nil {
			c.onEvict(last.key, last.val)
		}
	}
	e := &entry[K, V]{key: k, val: v}
	c.items[k] = e
	c.front(e)
}

func (c *Cache[K, V]) Each(yield func(K, V) bool) {
	for e := c.head.next; e != &c.head; e = e.next {
		if !yield(e.key, e.val) {
			return
		}
	}
}

func memo[K comparable, V any](c *Cache[K, V], f func(K) V) func(K) V {
	return func(k K) V {
		if v, ok := c.Get(k); ok {
			return v
		}
		v := f(k)
		c.Put(k, v)
		return v
	}
}

type point struct{ x, y int }

func main() {
	var evicted []string
	c := New(3, WithEvict(func(k string, v int) { evicted = append(evicted, fmt.Sprintf("%s=%d", k, v)) }))
	for i, w := range strings.Fields("a b c a d a e b a") {
		if _, ok := c.Get(w); !ok {
			c.Put(w, i)
		}
	}
	for k, v := range c.Each {
		fmt.Print(k, "=", v, " ")
	}
	fmt.Printf("\n%v %+v %.3f\n", evicted, c.Stats, c.Ratio())

	calls := 0
	fib := New[int, int](50)
	var f func(int) int
	f = memo(fib, func(n int) int {
		calls++
		if n < 2 {
			return n
		}
		return f(n-1) + f(n-2)
	})
	fmt.Println(f(80), calls, fib.Evictions > 0)

	grid := New[point, []string](4)
	for i := range 6 {
		p := point{i % 3, i % 2}
		s, _ := grid.Get(p)
		grid.Put(p, append(s, fmt.Sprint(i)))
	}
	var keys []point
	for k := range grid.Each {
		keys = append(keys, k)
	}
	sort.Slice(keys, func(i, j int) bool { return keys[i].x*10+keys[i].y < keys[j].x*10+keys[j].y })
	fmt.Println(keys, grid.Stats)

	shared := New[int, int](10)
	var wg sync.WaitGroup
	for g := range 4 {
		wg.Go(func() {
			for i := range 50 {
				if v, ok := shared.Get(i % 12); ok && v%12 != i%12 {
					panic("wrong value")
				}
				shared.Put(i%12, i%12+12*g)
			}
		})
	}
	wg.Wait()
	fmt.Println(len(shared.items), shared.Hits+shared.Misses)
}

// Output:
// a=0 b=7 e=6
// [b=1 c=2 d=4] {Hits:3 Misses:6 Evictions:3} 0.333
// 23416728348467685 81 true
// [{0 1} {1 0} {2 0} {2 1}] {0 6 2}
// 10 200
