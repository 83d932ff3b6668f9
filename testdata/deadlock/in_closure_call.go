//@ exit: 2

// The wait is some calls down.

package main

type queue struct{ c chan string }

func (q *queue) pop() string {
	return <-q.c // want deadlock
}

func each(f func() string) string { return f() }

func main() {
	q := &queue{make(chan string)}
	println(each(q.pop))
}

// Stderr:
// fatal error: all goroutines are asleep - deadlock!
//
// goroutine 1 [chan receive]:
// main.(*queue).pop(...)
// 	in_closure_call.go:10 +0x
// main.each(...)
// 	in_closure_call.go:13 +0x
// main.main()
// 	in_closure_call.go:17 +0x
