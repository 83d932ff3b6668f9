// select cases have to be sends or receives, with one default.

package main

func main() {
	c := make(chan int)
	x := 1
	select {
	case c <- "a": // want "cannot use \"a\" \(untyped string constant\) as int value in send"
	case v := <-c: // want "declared and not used: v"
	case x = <-c:
	case y, ok := <-c: // want "declared and not used: ok"
		_ = y
	case <-x: // want "invalid operation: cannot receive from non-channel int x \(variable of type int\)"
	case x > 1: // want "select case must be send or receive \(possibly with assignment\)"
	default:
	default: // want "multiple defaults \(first at .*select_cases\.go:16:2\)"
	}
}
