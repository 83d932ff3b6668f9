// Elements without size need no room; what needs too much fails.

package main

import "fmt"

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Printf("%s: %v (%T)\n", name, r, r)
		}
	}()
	f()
}

func main() {
	huge, negative := int(^uint(0)>>1), -1
	try("empty elements", func() {
		c := make(chan struct{}, huge)
		c <- struct{}{}
		c <- struct{}{}
		<-c
		fmt.Println(len(c), cap(c) == huge)
	})
	try("negative", func() { _ = make(chan struct{}, negative) })
	try("unsigned", func() { _ = make(chan struct{}, uint64(huge)+uint64(len("x"))) })
	try("numbers", func() { _ = make(chan int, huge) })
	try("slice", func() { _ = make([]int, huge) })
	x := []int{1}
	try("appended", func() { x = append(x, make([]int, huge)...) })
	try("negative appended", func() { x = append(x, make([]int, negative)...) })
	try("appended with capacity", func() { x = append(x, make([]int, 0, huge)...) })
	none := make([]struct{}, 1)
	try("empty appended", func() { none = append(none, make([]struct{}, huge)...) })
	fmt.Println(len(x), len(none))
}

// Output:
// 1 true
// negative: makechan: size out of range (runtime.plainError)
// unsigned: makechan: size out of range (runtime.plainError)
// numbers: makechan: size out of range (runtime.plainError)
// slice: runtime error: makeslice: len out of range (runtime.errorString)
// appended: runtime error: growslice: len out of range (runtime.errorString)
// negative appended: runtime error: makeslice: len out of range (runtime.errorString)
// appended with capacity: runtime error: makeslice: cap out of range (runtime.errorString)
// empty appended: runtime error: growslice: len out of range (runtime.errorString)
// 1 1
