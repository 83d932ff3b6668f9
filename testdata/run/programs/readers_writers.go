// Readers and writers: a store under an RWMutex, snapshots by atomic pointers, and a log of versions that only grows.

package main

import (
	"fmt"
	"maps"
	"slices"
	"sync"
	"sync/atomic"
)

type Locked struct {
	mu sync.RWMutex
	m  map[string]int
}

func (l *Locked) Get(k string) int {
	l.mu.RLock()
	defer l.mu.RUnlock()
	return l.m[k]
}

func (l *Locked) Add(k string, n int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.m[k] += n
}

type snapshot struct {
	version int
	m       map[string]int
}

type Copied struct{ p atomic.Pointer[snapshot] }

func (c *Copied) Get(k string) int { return c.p.Load().m[k] }

func (c *Copied) Add(k string, n int) {
	for {
		old := c.p.Load()
		m := maps.Clone(old.m)
		m[k] += n
		if c.p.CompareAndSwap(old, &snapshot{old.version + 1, m}) {
			return
		}
	}
}

type Sharded struct{ shards [4]Locked }

func (s *Sharded) shard(k string) *Locked { return &s.shards[int(k[0])%len(s.shards)] }
func (s *Sharded) Get(k string) int       { return s.shard(k).Get(k) }
func (s *Sharded) Add(k string, n int)    { s.shard(k).Add(k, n) }

type Store interface {
	Get(string) int
	Add(string, int)
}

func main() {
	c := &Copied{}
	c.p.Store(&snapshot{0, map[string]int{}})
	sh := &Sharded{}
	for i := range sh.shards {
		sh.shards[i].m = map[string]int{}
	}
	keys := []string{"ant", "bee", "cat", "dog", "eel"}
	for _, s := range []Store{&Locked{m: map[string]int{}}, c, sh} {
		var wg sync.WaitGroup
		var decreasing atomic.Bool
		for w := range 4 {
			wg.Go(func() {
				for i := range 10 {
					s.Add(keys[(w+i)%len(keys)], 1)
				}
			})
			wg.Go(func() {
				last := 0
				for range 10 {
					n := s.Get(keys[w])
					if n < last {
						decreasing.Store(true)
					}
					last = n
				}
			})
		}
		wg.Wait()
		total := 0
		for _, k := range keys {
			total += s.Get(k)
		}
		fmt.Printf("%T %d %v\n", s, total, decreasing.Load())
	}
	fmt.Println(c.p.Load().version, slices.Sorted(maps.Keys(c.p.Load().m)))
}

// Output:
// *main.Locked 40 false
// *main.Copied 40 false
// *main.Sharded 40 false
// 40 [ant bee cat dog eel]
