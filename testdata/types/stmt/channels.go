// Sends, receives and select cases.

package main

func main() {
	c := make(chan int)
	var ro <-chan int = c
	var so chan<- int = c
	ro <- 1 // want "invalid operation: cannot send to receive-only channel <-chan int ro \(variable of type <-chan int\)"
	<-so // want "invalid operation: cannot receive from send-only channel chan<- int so \(variable of type chan<- int\)"
	c <- "a" // want "cannot use \"a\" \(untyped string constant\) as int value in send"
	var s string = <-c // want "cannot use <-c \(comma, ok expression of type int\) as string value in variable declaration"
	_ = s
	x := 1
	x <- 1 // want "invalid operation: cannot send to non-channel int x \(variable of type int\)"
	<-x // want "invalid operation: cannot receive from non-channel int x \(variable of type int\)"
	for range so { // want "cannot range over so \(variable of type chan<- int\): receive from send-only channel chan<- int"
	}
	close(ro) // want "invalid operation: cannot close receive-only channel ro \(variable of type <-chan int\)"
	c = ro // want "cannot use ro \(variable of type <-chan int\) as chan int value in assignment"
	c = so // want "cannot use so \(variable of type chan<- int\) as chan int value in assignment"
	v, ok := <-so // want "invalid operation: cannot receive from send-only channel chan<- int so \(variable of type chan<- int\)"
	var b bool // want "declared and not used: b"
	b, b = <-c // want "cannot use <-c \(comma, ok expression of type int\) as bool value in multiple assignment"
	select {
	case x := 1: // want "select case must be send or receive \(possibly with assignment\)"
	case c <- 1:
	}
	_ = <-chan int(c)
	_, _ = v, ok
	var n chan int = nil
	n <- nil // want "cannot use nil as int value in send"
	_ = len(ro) + "a" // want "invalid operation: len\(ro\) \+ \"a\" \(mismatched types int and untyped string\)"
}
