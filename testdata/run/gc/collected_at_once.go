// runtime.GC collects what is no longer referred to; finalizers run later, in order of reference, weak pointers become nil at once.

package main

import (
	"fmt"
	"runtime"
	"time"
)

type node struct {
	name string
	next *node
	pad  [4]int
}

func chain() {
	tail := &node{name: "tail"}
	head := &node{name: "head", next: tail}
	for _, n := range []*node{tail, head} {
		runtime.SetFinalizer(n, func(n *node) { fmt.Println("finalized", n.name) })
	}
}

func cleaned() {
	n := &node{name: "cleaned"}
	runtime.AddCleanup(n, func(text string) { fmt.Println(text) }, "cleaned up")
	stopped := runtime.AddCleanup(n, func(text string) { fmt.Println(text) }, "never")
	stopped.Stop()
	fmt.Println("set for", n.name)
}

func collect() {
	runtime.GC()
	time.Sleep(10 * time.Millisecond)
}

func main() {
	chain()
	collect()
	fmt.Println("once")
	collect()
	fmt.Println("twice")
	cleaned()
	collect()

	kept := &node{name: "kept"}
	runtime.SetFinalizer(kept, func(n *node) { fmt.Println("wrong", n.name) })
	collect()
	runtime.SetFinalizer(kept, nil)
	runtime.KeepAlive(kept)
	kept = nil
	collect()
	fmt.Println("end")
}

// Output:
// finalized head
// once
// finalized tail
// twice
// set for cleaned
// cleaned up
// end
