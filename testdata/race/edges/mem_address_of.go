//@ seeds: 1..16  matrix: seeds x policies

// &x and &s[i] do not read x or s[i] (but s's header is read); &a.p.f reads a.p.

package main

import "time"

const step = 20 * time.Millisecond

type Q struct{ f int }

var a struct{ p *Q }
var sink *int

func init() { a.p = &Q{} }

func main() {
	done := make(chan bool, 2)
	go func() { // A
		a.p = &Q{} // want race "a|p"
		done <- true
	}()
	go func() { // B, one step later
		time.Sleep(step)
		sink = &a.p.f // want race "a|p"
		done <- true
	}()
	<-done
	<-done
}
