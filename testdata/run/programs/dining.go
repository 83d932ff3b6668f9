// Dining philosophers with ordered forks, with a waiter, and with tries that give up: all eat, nobody starves.

package main

import (
	"fmt"
	"sync"
	"time"
)

const n = 5

type table struct {
	forks [n]sync.Mutex
	meals [n]int
}

func (t *table) eat(i int) {
	t.meals[i]++
	time.Sleep(time.Millisecond)
}

func dine(name string, one func(t *table, i int)) {
	var t table
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() {
			for range 3 {
				one(&t, i)
			}
		})
	}
	wg.Wait()
	fmt.Println(name, t.meals)
}

func main() {
	dine("ordered", func(t *table, i int) {
		a, b := min(i, (i+1)%n), max(i, (i+1)%n)
		t.forks[a].Lock()
		t.forks[b].Lock()
		t.eat(i)
		t.forks[b].Unlock()
		t.forks[a].Unlock()
	})
	seats := make(chan struct{}, n-1)
	dine("waiter", func(t *table, i int) {
		seats <- struct{}{}
		t.forks[i].Lock()
		t.forks[(i+1)%n].Lock()
		t.eat(i)
		t.forks[i].Unlock()
		t.forks[(i+1)%n].Unlock()
		<-seats
	})
	dine("polite", func(t *table, i int) {
		for {
			t.forks[i].Lock()
			if t.forks[(i+1)%n].TryLock() {
				break
			}
			t.forks[i].Unlock()
			time.Sleep(time.Duration(i+1) * time.Millisecond)
		}
		t.eat(i)
		t.forks[(i+1)%n].Unlock()
		t.forks[i].Unlock()
	})
	var mu sync.Mutex
	free := sync.NewCond(&mu)
	var used [n]bool
	dine("monitor", func(t *table, i int) {
		j := (i + 1) % n
		mu.Lock()
		for used[i] || used[j] {
			free.Wait()
		}
		used[i], used[j] = true, true
		mu.Unlock()
		t.eat(i)
		mu.Lock()
		used[i], used[j] = false, false
		mu.Unlock()
		free.Broadcast()
	})
}

// Output:
// ordered [3 3 3 3 3]
// waiter [3 3 3 3 3]
// polite [3 3 3 3 3]
// monitor [3 3 3 3 3]
