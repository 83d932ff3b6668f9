//@ exit: 2

// A nil function in a struct.

package main

type hook struct {
	name string
	call func(string) string
}

func main() {
	h := hook{name: "h"}
	println(h.call(h.name))
}

// Stderr:
// panic: runtime error: invalid memory address or nil pointer dereference
// [signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x]
//
// goroutine 1 [running]:
// main.main()
// 	nil_func_field.go:14 +0x
