//@ exit: 2

// recover as the deferred function itself does not recover.

package main

func main() {
	defer recover()
	panic("kept")
}

// Stderr:
// panic: kept
//
// goroutine 1 [running]:
// main.main()
// 	deferred_recover_builtin.go:9 +0x
