// Where all goroutines are, as numbers that stand for calls.
package main

import (
	"fmt"
	"runtime"
	"strings"
	"sync"
)

func waits(c chan int, ready *sync.WaitGroup) {
	ready.Done()
	<-c
}

// functions names the program's own functions of a stack, innermost first.
func functions(r *runtime.StackRecord) string {
	var names []string
	frames := runtime.CallersFrames(r.Stack())
	for {
		frame, more := frames.Next()
		if strings.HasPrefix(frame.Function, "main.") && frame.Function != "main.main.gowrap1" {
			names = append(names, frame.Function)
		}
		if !more {
			break
		}
	}
	return strings.Join(names, " ")
}

func all() map[string]int {
	n, ok := runtime.GoroutineProfile(nil)
	fmt.Println(n == runtime.NumGoroutine(), ok)
	records := make([]runtime.StackRecord, n+10)
	n, ok = runtime.GoroutineProfile(records)
	fmt.Println(n == runtime.NumGoroutine(), ok, len(records[n].Stack()))
	few, ok := runtime.GoroutineProfile(records[:n-1])
	fmt.Println(few == n, ok)
	counts := make(map[string]int)
	for i := range records[:n] {
		counts[functions(&records[i])]++
	}
	return counts
}

func main() {
	c := make(chan int)
	var ready sync.WaitGroup
	for range 3 {
		ready.Add(1)
		go waits(c, &ready)
	}
	ready.Wait()
	runtime.Gosched()
	counts := all()
	fmt.Println(counts["main.waits"], counts["main.all main.main"])
	close(c)

	n, ok := runtime.ThreadCreateProfile(nil)
	fmt.Println(n > 0, ok)
	threads := make([]runtime.StackRecord, n+50)
	n, ok = runtime.ThreadCreateProfile(threads)
	fmt.Println(n > 0, ok)
	func() {
		defer func() { fmt.Println(recover()) }()
		runtime.CPUProfile()
	}()
	runtime.SetCgoTraceback(0, nil, nil, nil)
	func() {
		defer func() { fmt.Println(recover()) }()
		runtime.SetCgoTraceback(7, nil, nil, nil)
	}()
}

// Output:
// true false
// true true 0
// true false
// 3 1
// true false
// true true
// CPUProfile no longer available
// unsupported version
