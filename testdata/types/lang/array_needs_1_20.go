//@ lang: go1.19

// Conversions of slices to arrays, unsafe.String and its kin need go1.20.

package main

import "unsafe"

func main() {
	s := []byte{1, 2}
	_ = [2]byte(s) // want "cannot convert s \(variable of type \[\]byte\) to type \[2\]byte: conversion of slice to array requires go1\.20 or later \(-lang was set to go1\.19; check go\.mod\)"
	_ = unsafe.String(&s[0], 1) // want "unsafe\.String requires go1\.20 or later \(-lang was set to go1\.19; check go\.mod\)"
	_ = unsafe.StringData("a") // want "unsafe\.StringData requires go1\.20 or later \(-lang was set to go1\.19; check go\.mod\)"
	_ = unsafe.SliceData(s) // want "unsafe\.SliceData requires go1\.20 or later \(-lang was set to go1\.19; check go\.mod\)"
}
