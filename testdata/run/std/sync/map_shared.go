// Goroutines that use one sync.Map at the same time see each operation as a whole, and nothing of the map's own state is
// reported.
package main

import (
	"fmt"
	"sync"
)

func each(f func(i int)) {
	var wg sync.WaitGroup
	for i := range 4 {
		wg.Go(func() { f(i) })
	}
	wg.Wait()
}

func main() {
	var m sync.Map
	var mu sync.Mutex

	firsts, same := 0, map[any]bool{}
	each(func(i int) {
		actual, loaded := m.LoadOrStore("first", i)
		mu.Lock()
		defer mu.Unlock()
		same[actual] = true
		if !loaded {
			firsts++
		}
	})
	fmt.Println("LoadOrStore:", firsts, len(same))

	m.Store("n", 0)
	each(func(int) {
		for range 5 {
			for {
				v, _ := m.Load("n")
				if m.CompareAndSwap("n", v, v.(int)+1) {
					break
				}
			}
		}
	})
	fmt.Println(m.Load("n"))

	m.Store("gone", "x")
	taken := 0
	each(func(int) {
		if _, loaded := m.LoadAndDelete("gone"); loaded {
			mu.Lock()
			taken++
			mu.Unlock()
		}
	})
	fmt.Println("LoadAndDelete:", taken)

	m.Store("old", 7)
	deleted := 0
	each(func(int) {
		if m.CompareAndDelete("old", 7) {
			mu.Lock()
			deleted++
			mu.Unlock()
		}
	})
	fmt.Println("CompareAndDelete:", deleted)

	m.Store("token", -1)
	sum := 0
	each(func(i int) {
		previous, _ := m.Swap("token", i)
		mu.Lock()
		sum += previous.(int)
		mu.Unlock()
	})
	last, _ := m.Load("token")
	fmt.Println("Swap:", sum+last.(int))

	each(func(i int) {
		for j := range 40 {
			m.Store(j, i)
			m.Range(func(k, v any) bool { return k != j })
			m.Delete(j)
		}
	})
	left := 0
	m.Range(func(k, v any) bool { left++; return true })
	fmt.Println("Range:", left)
}

// Output:
// LoadOrStore: 1 1
// 20 true
// LoadAndDelete: 1
// CompareAndDelete: 1
// Swap: 5
// Range: 3
