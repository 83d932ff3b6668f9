// Functions in lengths.

package main

import "unsafe"

func a([unsafe.Sizeof(a)]int) {}

func b() [unsafe.Sizeof(x)]int { panic(0) }

var x = b

var y [8]int = x()

func c() [len(z)]int { panic(0) }

var z = c() // want `^c\(\) \(no value\) used as value`

type t [len(w)]int // want `^invalid recursive type t`

var w = d()

func d() (r t) { return }

func main() {}
