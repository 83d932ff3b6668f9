//@ matrix: seeds x policies

// Once runs its function once, whoever comes first, and everybody waits for it.

package main

import (
	"fmt"
	"runtime"
	"sync"
)

var once sync.Once
var conf string

func get() string {
	once.Do(func() {
		runtime.Gosched()
		conf = "loaded"
	})
	return conf
}

func main() {
	var wg sync.WaitGroup
	got := make([]string, 4)
	for i := range got {
		wg.Go(func() { got[i] = get() })
	}
	wg.Wait()
	fmt.Println(got)
	var o sync.Once
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		o.Do(func() { panic("in once") })
	}()
	o.Do(func() { fmt.Println("never") })
	n := 0
	for range 3 {
		o = sync.Once{}
		o.Do(func() { n++ })
		o.Do(func() { n += 100 })
	}
	fmt.Println(n)
}

// Output:
// [loaded loaded loaded loaded]
// recovered in once
// 3
