// A method of an interface is needed to know the interface.

package main

import "unsafe"

type T8 interface { // want `^invalid recursive type: T8 refers to itself`
	m() [unsafe.Sizeof(T8.m)]int
}

type T9 interface { // want `^invalid recursive type: T9 refers to itself`
	m() [T9(nil).m()[0]]int
}

func main() {}
