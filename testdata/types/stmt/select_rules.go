// Select cases that are no communication, and doubled defaults.

package main

func main() {
	c := make(chan int)
	var r <-chan int = c
	var s chan<- int = c
	x := 1
	select {
	case r <- 1: // want "invalid operation: cannot send to receive-only channel <-chan int r \(variable of type <-chan int\)"
	case <-s: // want "invalid operation: cannot receive from send-only channel chan<- int s \(variable of type chan<- int\)"
	case c <- "a": // want "cannot use \"a\" \(untyped string constant\) as int value in send"
	case x = <-x: // want "invalid operation: cannot receive from non-channel int x \(variable of type int\)"
	case y := <-c: // want "declared and not used: y"
	case x, z := <-c: // want "declared and not used: x" "declared and not used: z"
	default:
	default: // want "multiple defaults \(first at .*select_rules\.go:17:2\)"
	}
	var str string // want "declared and not used: str"
	select {
	case str = <-c: // want "cannot use <-c \(comma, ok expression of type int\) as string value in assignment"
	case nil <- 1: // want "invalid operation: cannot send to non-channel untyped nil nil"
	case c <- nil: // want "cannot use nil as int value in send"
	}
}
