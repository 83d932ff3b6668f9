//@ exit: 2  seeds: 1..16

// A deferred call tells main that the goroutine is done, and main returns before the panic has got through: the program dies of it all the same.

package main

import "sync"

type job struct{ id, runs int }

func (j *job) over(wg *sync.WaitGroup) {
	wg.Done()
	j.runs++
	j.id += j.runs
}

func main() {
	var wg sync.WaitGroup
	j := &job{id: 1}
	wg.Add(1)
	go func() {
		defer j.over(&wg)
		panic("out of paper")
	}()
	wg.Wait()
}

// Stderr:
// panic: out of paper
//
// goroutine 2 [running]:
// main.main.func1()
// 	main_returns_meanwhile.go:23 +0x
// created by main.main in goroutine 1
// 	main_returns_meanwhile.go:21 +0x
