// What is linked to a function of the runtime is not there; the message tells which it is.

package main

import _ "unsafe"

//go:linkname nanotime runtime.nanotime
func nanotime() int64 // want "nanotime is linked to runtime.nanotime, which is not supported"

func bare() // want "missing function body"

func main() { println(nanotime() > 0) }
