//@ matrix: policies
// Goroutines that count, look up and write profiles at the same time are not in a race; what they share themselves is.
package main

import (
	"context"
	"fmt"
	"io"
	"runtime/pprof"
	"sync"
)

var shared int

func main() {
	p := pprof.NewProfile("mine")
	var wg sync.WaitGroup
	for i := range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			p.Add(i, 0)
			pprof.NewProfile(fmt.Sprint("own", i)).Add("x", 0)
			pprof.Do(context.Background(), pprof.Labels("i", fmt.Sprint(i)), func(context.Context) {
				pprof.Lookup("goroutine").WriteTo(io.Discard, 1+i%2)
			})
			if i < 2 {
				shared++ // want race "shared"
			}
			p.WriteTo(io.Discard, 1)
			pprof.Profiles()
			if i > 0 {
				p.Remove(i)
			}
		}()
	}
	wg.Wait()
	fmt.Println(p.Count(), pprof.Lookup("mine") == p, len(pprof.Profiles()) > 9)
}

// Output:
// 1 true true
