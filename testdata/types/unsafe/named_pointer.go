// The word for the make of a named pointer is its bare name.
package main

import "unsafe"

type address unsafe.Pointer

const c = address(nil) // want `address\(nil\) \(value of Pointer type address\) is not constant`

func main() {}
