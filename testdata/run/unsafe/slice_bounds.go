// Which pointers and lengths unsafe.Slice and unsafe.String take, up to the last byte of all.

package main

import (
	"fmt"
	"unsafe"
)

func try(s string, f func()) {
	defer func() { fmt.Println(s, recover()) }()
	f()
}

var neg = -1
var big uint64 = 1 << 63
var one = 1
var two = 2

func main() {
	last := (*byte)(unsafe.Pointer(^uintptr(0)))
	try("last1", func() { fmt.Println(len(unsafe.Slice(last, one))) })
	try("last2", func() { fmt.Println(len(unsafe.Slice(last, two))) })
	try("neg", func() { _ = unsafe.Slice(new(byte), neg) })
	try("big", func() { _ = unsafe.Slice(new(byte), big) })
	try("mul", func() { _ = unsafe.Slice(new(uint64), uint64(1<<61)+uint64(one)) })
	try("nil", func() { _ = unsafe.Slice((*int)(nil), one) })
	try("nil0", func() { fmt.Println(unsafe.Slice((*int)(nil), one-1) == nil) })
	try("zero-size", func() { fmt.Println(len(unsafe.Slice(new(struct{}), one<<62))) })
	try("nilzs", func() { fmt.Println(len(unsafe.Slice((*struct{})(nil), one<<62))) })
	try("slast1", func() { _ = unsafe.String(last, one) ; fmt.Println("ok") })
	try("slast2", func() { _ = unsafe.String(last, two) })
	try("sneg", func() { _ = unsafe.String(new(byte), neg) })
	try("snil", func() { _ = unsafe.String(nil, one) })
	try("snil0", func() { fmt.Println(unsafe.String(nil, one-1) == "") })
}

// Output:
// 1
// last1 <nil>
// last2 runtime error: unsafe.Slice: len out of range
// neg runtime error: unsafe.Slice: len out of range
// big runtime error: unsafe.Slice: len out of range
// mul runtime error: unsafe.Slice: len out of range
// nil runtime error: unsafe.Slice: ptr is nil and len is not zero
// true
// nil0 <nil>
// 4611686018427387904
// zero-size <nil>
// nilzs runtime error: unsafe.Slice: ptr is nil and len is not zero
// ok
// slast1 <nil>
// slast2 runtime error: unsafe.String: len out of range
// sneg runtime error: unsafe.String: len out of range
// snil runtime error: unsafe.String: ptr is nil and len is not zero
// true
// snil0 <nil>
