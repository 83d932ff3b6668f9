// No case of a select can ever go on.

package main

func main() {
	a, b := make(chan int), make(chan string)
	select { // want deadlock
	case <-a:
	case b <- "x":
	}
}

// Stderr:
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 1 [select]:
// main.main()
// 	select_cases.go:7 +0x
