package main

import (
	"fmt"
	"reflect"
	"runtime"
	"sync"
)

func where() (uintptr, runtime.Frame) {
	pcs := make([]uintptr, 1)
	runtime.Callers(2, pcs)
	frame, _ := runtime.CallersFrames(pcs).Next()
	return pcs[0], frame
}

func helper() {}

func main() {
	var pcs []uintptr
	var frames []runtime.Frame
	for range 2 {
		pc, frame := where()
		pcs = append(pcs, pc)
		frames = append(frames, frame)
	}
	// The same call is the same frame, with the same function.
	fmt.Println(pcs[0] == pcs[1], frames[0] == frames[1], frames[0].Func == runtime.FuncForPC(pcs[0]-1))
	_, other := where()
	fmt.Println(frames[0] == other, frames[0].Func == other.Func, other.Function)
	f := runtime.FuncForPC(reflect.ValueOf(helper).Pointer())
	fmt.Println(f == runtime.FuncForPC(f.Entry()), f == other.Func, f.Name())

	var none uintptr
	fmt.Println(runtime.FuncForPC(none) == nil, runtime.FuncForPC(none-1) == nil, runtime.FuncForPC(1) == nil)

	var wg sync.WaitGroup
	same := make([]bool, 3)
	for i := range same {
		wg.Go(func() {
			g := runtime.FuncForPC(f.Entry())
			same[i] = g == f && g.Name() == f.Name()
		})
	}
	wg.Wait()
	fmt.Println(same)
}

// Output:
// true true true
// false true main.main
// true false main.helper
// true true true
// [true true true]
