// What calls of next, stop and yield give after the end, and from inside of the sequence.

package main

import (
	"fmt"
	"iter"
	"runtime"
)

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	try("yield after stop", func() {
		next, stop := iter.Pull(func(y func(int) bool) { fmt.Println(y(1), y(2), y(3)) })
		fmt.Println(next())
		stop()
		fmt.Println(next())
		stop()
	})
	try("yield after end", func() {
		var yield func(int) bool
		next, stop := iter.Pull(func(y func(int) bool) { yield = y; y(1) })
		fmt.Println(next())
		fmt.Println(next())
		fmt.Println(yield(3))
		stop()
	})
	try("yield outside", func() {
		var yield func(int) bool
		next, stop := iter.Pull(func(y func(int) bool) { yield = y; y(1) })
		defer stop()
		fmt.Println(next())
		fmt.Println(yield(3))
	})
	try("next inside", func() {
		var next func() (int, bool)
		next, _ = iter.Pull(func(y func(int) bool) { next(); y(1) })
		fmt.Println(next())
	})
	try("next inside recovered", func() {
		var next func() (int, bool)
		next, _ = iter.Pull(func(y func(int) bool) {
			try("inner", func() { next() })
			y(1)
		})
		fmt.Println(next())
		fmt.Println(next())
	})
	try("stop first", func() {
		next, stop := iter.Pull(func(y func(int) bool) { fmt.Println("never") })
		stop()
		fmt.Println(next())
	})
	try("panic in seq", func() {
		next, stop := iter.Pull(func(y func(int) bool) { y(1); panic("seq") })
		fmt.Println(next())
		try("next", func() { next() })
		fmt.Println(next())
		try("stop", stop)
	})
	try("panic in stop", func() {
		next, stop := iter.Pull(func(y func(int) bool) { if !y(1) { panic("stopping") } })
		fmt.Println(next())
		try("stop", stop)
		fmt.Println(next())
	})
	done := make(chan bool)
	go func() {
		defer close(done)
		next, _ := iter.Pull(func(y func(int) bool) { y(1); runtime.Goexit() })
		fmt.Println(next())
		defer fmt.Println("goexit")
		next()
		fmt.Println("not reached")
	}()
	<-done
	try("pull2", func() {
		next, stop := iter.Pull2(func(y func(int, string) bool) { fmt.Println(y(1, "a"), y(2, "b")) })
		fmt.Println(next())
		stop()
		fmt.Println(next())
	})
}

// Output:
// 1 true
// false false false
// 0 false
// yield after stop <nil>
// 1 true
// 0 false
// false
// yield after end <nil>
// 1 true
// yield outside iter.Pull: yield called again before next
// next inside iter.Pull: next called again before yield
// inner iter.Pull: next called again before yield
// 1 true
// 0 false
// next inside recovered <nil>
// 0 false
// stop first <nil>
// 1 true
// next seq
// 0 false
// stop <nil>
// panic in seq <nil>
// 1 true
// stop stopping
// 0 false
// panic in stop <nil>
// 1 true
// goexit
// 1 a true
// false false
// 0  false
// pull2 <nil>
