//@ exit: 2

// A panic after an earlier one has been recovered: the earlier does not show.

package main

func safe() {
	defer func() {
		recover()
	}()
	panic("old")
}

func main() {
	safe()
	panic("new")
}

// Stderr:
// panic: new
//
// goroutine 1 [running]:
// main.main()
// 	recovered_later_panic.go:16 +0x
