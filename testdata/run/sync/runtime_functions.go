// runtime: NumGoroutine, GOMAXPROCS, NumCPU, Gosched.

package main

import (
	"fmt"
	"runtime"
)

func main() {
	fmt.Println(runtime.NumGoroutine(), runtime.NumCPU() >= 1, runtime.GOMAXPROCS(0) >= 1)
	stop, ready := make(chan bool), make(chan bool)
	for range 3 {
		go func() {
			ready <- true
			<-stop
		}()
	}
	for range 3 {
		<-ready
	}
	fmt.Println(runtime.NumGoroutine())
	close(stop)
	for runtime.NumGoroutine() > 1 {
		runtime.Gosched()
	}
	fmt.Println(runtime.NumGoroutine())
	runtime.GOMAXPROCS(1)
	fmt.Println(runtime.GOMAXPROCS(0))
}

// Output:
// 1 true true
// 4
// 1
// 1
