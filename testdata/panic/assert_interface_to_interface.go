//@ exit: 2

// A named interface asserted to another one.

package main

type R interface{ Read() }
type RW interface {
	R
	Write()
	Append()
}
type file struct{}

func (file) Read()  {}
func (file) Write() {}

func open() R { return file{} }

func main() {
	w := open().(RW)
	w.Write()
}

// Stderr:
// panic: interface conversion: main.file is not main.RW: missing method Append
//
// goroutine 1 [running]:
// main.main()
// 	assert_interface_to_interface.go:21 +0x
