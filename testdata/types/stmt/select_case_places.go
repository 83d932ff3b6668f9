// What is no communication is reported on the line where it is put together.

package main

func f() int { return 1 }

func main() {
	a := []int{1}
	var c chan int
	_ = a
	select {
	case f(): // want `^select case must be send or receive \(possibly with assignment\)`
	case (func() int)( // want `^select case must be send or receive`
		nil):
	case (<-c):
	case a[0]: // want `^select case must be send or receive`
	case c: // want `^select case must be send or receive`
	}
}
