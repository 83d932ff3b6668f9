// unsafe: sizes, alignments, offsets, pointer arithmetic, views of memory as other types, slices and strings from pointers.

package main

import (
	"fmt"
	"unsafe"
)

type T struct {
	a bool
	b int64
	c uint16
	d string
	e [3]byte
	f any
	g struct{}
}

type Packed struct {
	a, b, c uint8
	d       uint32
	e       complex64
	f       func()
	g       []int
	h       map[int]int
	T
}

type End struct {
	x int32
	z struct{}
}

func sz[X any]() (uintptr, uintptr) { var x X; return unsafe.Sizeof(x), unsafe.Alignof(x) }

const size = unsafe.Sizeof(T{}) + unsafe.Offsetof(T{}.d)

func main() {
	var t T
	fmt.Println(unsafe.Sizeof(t), unsafe.Alignof(t), unsafe.Offsetof(t.b), unsafe.Offsetof(t.c), unsafe.Offsetof(t.d), unsafe.Offsetof(t.e), unsafe.Offsetof(t.f), unsafe.Offsetof(t.g), size)
	var p Packed
	fmt.Println(unsafe.Sizeof(p), unsafe.Offsetof(p.d), unsafe.Offsetof(p.e), unsafe.Offsetof(p.f), unsafe.Offsetof(p.g), unsafe.Offsetof(p.h), unsafe.Offsetof(p.T), unsafe.Sizeof(End{}), unsafe.Sizeof([3]End{}), unsafe.Alignof(p.e))
	fmt.Println(sz[int8]())
	fmt.Println(sz[string]())
	fmt.Println(sz[struct {
		a byte
		b [2]float32
	}]())
	arr := [5]int32{10, 20, 30, 40, 50}
	q := unsafe.Pointer(&arr)
	*(*int32)(unsafe.Add(q, 8)) = 33
	fmt.Println(arr, *(*int32)(unsafe.Pointer(uintptr(q) + unsafe.Sizeof(arr[0]))), *(*[2]int32)(unsafe.Add(q, 4)))
	s := unsafe.Slice(&arr[1], 3)
	s[0]++
	s = append(s, 99)
	fmt.Println(s, arr, cap(unsafe.Slice(&arr[0], 5)), len(unsafe.Slice((*int)(nil), 0)))
	f := 1.5
	bits := *(*uint64)(unsafe.Pointer(&f))
	*(*uint64)(unsafe.Pointer(&f)) = bits | 1<<63
	fmt.Printf("%#x %v\n", bits, f)
	u := uint32(0x01020304)
	b := (*[4]byte)(unsafe.Pointer(&u))
	b[3] = 0xff
	fmt.Printf("%v %#x\n", *b, u)
	bs := []byte("hello")
	str := unsafe.String(&bs[0], 4)
	fmt.Println(str, unsafe.String(unsafe.SliceData(bs[1:]), 2), *unsafe.StringData("xyz") == 'x')
	type node struct {
		v    int
		next *node
	}
	n := &node{1, &node{2, nil}}
	up := unsafe.Pointer(n)
	n2 := (*node)(up)
	nx := *(**node)(unsafe.Add(up, unsafe.Offsetof(n.next)))
	fmt.Println(n2 == n, nx.v, up != nil, unsafe.Pointer(nil) == nil)
	h := (*[3]uintptr)(unsafe.Pointer(&bs))
	fmt.Println(h[1], h[2] >= 5)
	type pt struct{ x, y int16 }
	pts := []pt{{1, 2}, {3, 4}}
	flat := unsafe.Slice((*int16)(unsafe.Pointer(&pts[0])), 4)
	flat[3] = 44
	fmt.Println(flat, pts)
	for _, f := range []func(){
		func() { _ = unsafe.Slice((*int)(nil), len(bs)) },
		func() { _ = unsafe.Slice(&arr[0], -len(bs)) },
		func() { _ = unsafe.String((*byte)(nil), len(bs)) },
		func() { _ = unsafe.String(&bs[0], -len(bs)) },
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
}

// Output:
// 72 8 8 16 24 40 48 64 96
// 128 4 8 16 24 48 56 8 24 4
// 1 1
// 16 8
// 12 4
// [10 20 33 40 50] 20 [20 33]
// [21 33 40 99] [10 21 33 40 50] 5 0
// 0x3ff8000000000000 -1.5
// [4 3 2 255] 0xff020304
// hell el true
// true 2 true true
// 5 true
// [1 2 3 44] [{1 2} {3 44}]
// runtime error: unsafe.Slice: ptr is nil and len is not zero
// runtime error: unsafe.Slice: len out of range
// runtime error: unsafe.String: ptr is nil and len is not zero
// runtime error: unsafe.String: len out of range
