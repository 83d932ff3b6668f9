// A goroutine's labels stand in its trace.

package main

import (
	"context"
	"runtime/pprof"
)

func main() {
	pprof.SetGoroutineLabels(pprof.WithLabels(context.Background(), pprof.Labels("job", "build", "part", "two")))
	select {} // want deadlock
}

// Stderr:
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 1 [select (no cases)] {job: build, part: two}:
// main.main()
// 	labels.go:12 +0x
