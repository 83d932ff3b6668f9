//@ exit: 2

// Error comes before String.

package main

type both struct{}

func (both) Error() string  { return "from Error" }
func (both) String() string { return "from String" }

func main() {
	panic(both{})
}

// Stderr:
// panic: from Error
//
// goroutine 1 [running]:
// main.main()
// 	value_error_and_stringer.go:13 +0x
