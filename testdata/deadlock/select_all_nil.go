// All channels of a select are nil.

package main

func main() {
	var a, b chan int
	select { // want deadlock
	case <-a:
	case b <- 1:
	}
}

// Stderr:
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 1 [select]:
// main.main()
// 	select_all_nil.go:7 +0x
