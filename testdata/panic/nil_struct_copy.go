//@ exit: 2

// Copying a struct from a nil pointer.

package main

type big struct{ a [10]int }

func get(p *big) big { return *p }

func main() {
	b := get(&big{})
	println(b.a[0])
	b = get(nil)
	println(b.a[0])
}

// Stderr:
// 0
// panic: runtime error: invalid memory address or nil pointer dereference
// [signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x]
//
// goroutine 1 [running]:
// main.get(...)
// 	nil_struct_copy.go:9 +0x
// main.main()
// 	nil_struct_copy.go:14 +0x
