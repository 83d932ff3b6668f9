//@ lang: go1.16

// Conversions of slices to array pointers, unsafe.Add and unsafe.Slice need go1.17.

package main

import "unsafe"

func main() {
	s := []int{1, 2}
	_ = (*[2]int)(s) // want "cannot convert s \(variable of type \[\]int\) to type \*\[2\]int: conversion of slice to array pointer requires go1\.17 or later \(-lang was set to go1\.16; check go\.mod\)"
	p := unsafe.Pointer(&s[0])
	_ = unsafe.Add(p, 8) // want "unsafe\.Add requires go1\.17 or later \(-lang was set to go1\.16; check go\.mod\)"
	_ = unsafe.Slice(&s[0], 2) // want "unsafe\.Slice requires go1\.17 or later \(-lang was set to go1\.16; check go\.mod\)"
}
