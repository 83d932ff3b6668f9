// Typed atomics.

package main

import (
	"fmt"
	"sync/atomic"
)

type config struct{ name string }

func main() {
	var i atomic.Int32
	var l atomic.Int64
	var u atomic.Uint32
	var ul atomic.Uint64
	var b atomic.Bool
	var v atomic.Value
	fmt.Println(i.Add(3), i.Load(), i.Swap(9), i.CompareAndSwap(9, 10), i.CompareAndSwap(9, 11), i.Load())
	l.Store(1 << 40)
	fmt.Println(l.Add(-1), u.Add(^uint32(0)), ul.Or(6), ul.And(3), ul.Load())
	fmt.Println(b.Load(), b.Swap(true), b.CompareAndSwap(true, false), b.Load())
	fmt.Println(v.Load())
	v.Store(config{"a"})
	fmt.Println(v.Load().(config).name, v.Swap(config{"b"}), v.CompareAndSwap(config{"b"}, config{"c"}), v.Load())
	func() {
		defer func() { fmt.Println(recover()) }()
		v.Store("other type")
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		v.Store(nil)
	}()
}

// Output:
// 3 3 3 true false 10
// 1099511627775 4294967295 0 6 2
// false false true false
// <nil>
// a {a} true {c}
// sync/atomic: store of inconsistently typed value into Value
// sync/atomic: store of nil value into Value
