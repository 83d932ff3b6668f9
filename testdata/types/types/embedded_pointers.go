// What may not be embedded is told, even where the name is taken.

package main

import "unsafe"

type S struct {
	unsafe.Pointer // want "embedded field type cannot be unsafe\.Pointer"
	*unsafe.Pointer // want "embedded field type cannot be unsafe\.Pointer" "Pointer redeclared"
}

type P *int

type R struct {
	P // want "embedded field type cannot be a pointer"
	*P // want "embedded field type cannot be a pointer" "P redeclared"
}

func main() {}
