// Unsafe.

package main

import "unsafe"

type s struct {
	a int
	*e
}

type e struct{ b int }

func (s) m() {}

func f(p *int, n int, x []int, v s, str string) {
	_ = unsafe.Sizeof() // want `^invalid operation: not enough arguments for unsafe\.Sizeof\(\) \(expected 1, found 0\)`
	_ = unsafe.Sizeof(int) // want `^int \(type\) is not an expression`
	_ = unsafe.Offsetof(v) // want `^invalid argument: v is not a selector expression`
	_ = unsafe.Offsetof(v.m) // want `^invalid argument: v\.m is a method value`
	_ = unsafe.Offsetof(v.b) // want `^invalid argument: field b is embedded via a pointer in s`
	_ = unsafe.Offsetof(v.zz) // want `^invalid argument: s has no single field zz`
	_ = unsafe.Slice(n, 1) // want `^invalid argument: n \(variable of type int\) is not a pointer`
	_ = unsafe.Slice(p, "a") // want `^cannot convert "a" \(untyped string constant\) to type int`
	_ = unsafe.Slice(p, -1) // want `^invalid argument: length -1 \(constant of type int\) must not be negative`
	_ = unsafe.String(p, 1) // want `^cannot use p \(variable of type \*int\) as \*byte value in argument to unsafe\.String`
	_ = unsafe.SliceData(p) // want `^invalid argument: p \(variable of type \*int\) is not a slice`
	_ = unsafe.StringData(n) // want `^cannot use n \(variable of type int\) as string value in argument to unsafe\.StringData`
	_ = unsafe.Add(p, 1) // want `^cannot use p \(variable of type \*int\) as unsafe\.Pointer value in argument to unsafe\.Add`
	_ = unsafe.Pointer(n) // want `^cannot convert n \(variable of type int\) to type unsafe\.Pointer`
	_ = unsafe.Foo // want `^undefined: unsafe\.Foo`
	_ = unsafe.Alignof(1, 2) // want `^invalid operation: too many arguments for unsafe\.Alignof\(1, 2\) \(expected 1, found 2\)`
	unsafe.Sizeof(n) // want `^unsafe\.Sizeof\(n\) \(constant 8 of type uintptr\) is not used`
	_ = unsafe.Pointer(p) + 1 // want `^invalid operation: unsafe\.Pointer\(p\) \+ 1 \(mismatched types unsafe\.Pointer and untyped int\)`
	_ = unsafe.Sizeof // want `^unsafe\.Sizeof \(built-in\) must be called`
}

func main() {}
