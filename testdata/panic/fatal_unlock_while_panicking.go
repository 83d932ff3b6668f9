//@ exit: 2

// An unlock too many in a deferred call: the panics that led to it are told first.

package main

import "sync"

type till struct {
	mu    sync.Mutex
	coins int
}

type shortage int

func (t *till) pay(n int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if n > t.coins {
		t.mu.Unlock()
		panic("the till holds\ntoo little")
	}
	t.coins -= n
}

func main() {
	t := &till{coins: 10}
	t.pay(4)
	defer t.pay(9)
	panic(shortage(3))
}

// Stderr:
// panic: main.shortage(3)
// 	panic: the till holds
// 	too little
// 	fatal error: sync: unlock of unlocked mutex
//
// goroutine 1 [running]:
// main.(*till).pay(...)
// 	fatal_unlock_while_panicking.go:21 +0x
// main.main()
// 	fatal_unlock_while_panicking.go:30 +0x
