// The functions of package unsafe with wrong arguments.

package main

import "unsafe"

type T struct{ a, b int }

func (T) M() {}

func main() {
	var t T
	p := &t
	_ = unsafe.Sizeof() // want "invalid operation: not enough arguments for unsafe\.Sizeof\(\) \(expected 1, found 0\)"
	_ = unsafe.Sizeof(1, 2) // want "invalid operation: too many arguments for unsafe\.Sizeof\(1, 2\) \(expected 1, found 2\)"
	_ = unsafe.Sizeof(int) // want "int \(type\) is not an expression"
	_ = unsafe.Offsetof(t) // want "invalid argument: t is not a selector expression"
	_ = unsafe.Offsetof(t.c) // want "invalid argument: T has no single field c"
	_ = unsafe.Offsetof(t.M) // want "invalid argument: t\.M is a method value"
	_ = unsafe.Offsetof(p.a)
	_ = unsafe.Alignof() // want "invalid operation: not enough arguments for unsafe\.Alignof\(\) \(expected 1, found 0\)"
	_ = unsafe.String("a", 1) // want "cannot use \"a\" \(untyped string constant\) as \*byte value in argument to unsafe\.String"
	_ = unsafe.Slice(1, 2) // want "invalid argument: 1 \(untyped int constant\) is not a pointer"
	_ = unsafe.Slice(p, "a") // want "cannot convert \"a\" \(untyped string constant\) to type int"
	_ = unsafe.StringData(1) // want "cannot use 1 \(untyped int constant\) as string value in argument to unsafe\.StringData"
	_ = unsafe.SliceData("a") // want "invalid argument: \"a\" \(untyped string constant\) is not a slice"
	_ = unsafe.Pointer(1) // want "cannot convert 1 \(untyped int constant\) to type unsafe\.Pointer"
	_ = unsafe.Pointer(t) // want "cannot convert t \(variable of struct type T\) to type unsafe\.Pointer"
	_ = unsafe.Add(p, 1) // want "cannot use p \(variable of type \*T\) as unsafe\.Pointer value in argument to unsafe\.Add"
	_ = (*int)(p) // want "cannot convert p \(variable of type \*T\) to type \*int"
	_ = uintptr(p) // want "cannot convert p \(variable of type \*T\) to type uintptr"
	unsafe.Sizeof(t) // want "unsafe\.Sizeof\(t\) \(constant 16 of type uintptr\) is not used"
	_ = unsafe.Foo // want "undefined: unsafe\.Foo"
	f := unsafe.Sizeof // want "declared and not used: f" "unsafe\.Sizeof \(built-in\) must be called"
	_ = unsafe.Slice(p, -1) // want "invalid argument: length -1 \(constant of type int\) must not be negative"
}
