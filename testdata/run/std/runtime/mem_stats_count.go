// Reading the statistics of memory allocates nothing, and neither does a function literal that captures nothing.
package main

import (
	"fmt"
	"runtime"
)

type node struct{ next *node }

var last *node

func mallocs(m *runtime.MemStats) uint64 {
	runtime.ReadMemStats(m)
	return m.Mallocs
}

func double() func(int) int { return func(x int) int { return 2 * x } }

func main() {
	m := new(runtime.MemStats)
	before := mallocs(m)
	fmt.Println(mallocs(m) - before)

	before = mallocs(m)
	f := double()
	n := f(4)
	fmt.Println(n, mallocs(m)-before)

	before = mallocs(m)
	last = &node{}
	fmt.Println(mallocs(m)-before >= 1)
}

// Output:
// 0
// 8 0
// true
