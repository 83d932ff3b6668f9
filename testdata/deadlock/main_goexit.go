// main ends with Goexit and the others end, too.

package main

import "runtime"

func main() {
	go func() {
		println("other ends")
	}()
	runtime.Goexit() // want deadlock
}

// Stderr:
// other ends
// fatal error: no goroutines (main called runtime.Goexit) - deadlock!
