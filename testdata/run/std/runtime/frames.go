package main

import (
	"fmt"
	"path/filepath"
	"reflect"
	"runtime"
)

func helper(skip int) []uintptr {
	pcs := make([]uintptr, 8)
	return pcs[:runtime.Callers(skip, pcs)]
}

type node struct{}

func (node) call() []uintptr { return helper(1) }

func main() {
	pcs := node{}.call()
	frames := runtime.CallersFrames(pcs)
	for {
		frame, more := frames.Next()
		fmt.Println(frame.Function, filepath.Base(frame.File), frame.Line)
		if frame.Function == "main.main" || !more {
			break
		}
	}
	func() {
		pc, file, line, ok := runtime.Caller(0)
		f := runtime.FuncForPC(pc)
		file2, line2 := f.FileLine(pc)
		fmt.Println(f.Name(), filepath.Base(file), line, ok, file == file2, line == line2)
	}()
	_, file, line, ok := runtime.Caller(100)
	fmt.Println(file, line, ok)
	fmt.Println(runtime.FuncForPC(0) == nil, runtime.FuncForPC(reflect.ValueOf(helper).Pointer()).Name())
	frame, more := runtime.CallersFrames(nil).Next()
	fmt.Println(frame.Function == "", frame.Line, more)
	fmt.Println(runtime.SetMutexProfileFraction(5), runtime.SetMutexProfileFraction(-1))
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	fmt.Println(stats.EnableGC, len(stats.PauseNs), len(stats.BySize), stats.Alloc > 0)
	var pinner runtime.Pinner
	pinner.Pin(&stats)
	pinner.Unpin()
}

// Output:
// main.helper frames.go 12
// main.node.call frames.go 17
// main.main frames.go 20
// main.main.func1 frames.go 30 true true true
//  0 false
// true main.helper
// true 0 false
// 0 5
// true 256 61 true
