//@ exit: 2

// A typed nil pointer as panic value.

package main

type fail struct{}

func (f *fail) Error() string {
	if f == nil {
		return "nil fail"
	}
	return "fail"
}

func main() {
	var f *fail
	panic(f)
}

// Stderr:
// panic: nil fail
//
// goroutine 1 [running]:
// main.main()
// 	value_typed_nil.go:18 +0x
