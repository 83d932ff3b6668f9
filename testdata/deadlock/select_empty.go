// A select without cases.

package main

func main() {
	select {} // want deadlock
}

// Stderr:
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 1 [select (no cases)]:
// main.main()
// 	select_empty.go:6 +0x
