// Which arrow belongs to which `chan`: the leftmost one that can take it.

package main

import "fmt"

var c1 chan<- chan int = (chan<- (chan int))(nil)
var c3 <-chan chan int = (<-chan (chan int))(nil)
var c4 chan chan<- int = (chan (chan<- int))(nil)
var c5 <-chan <-chan int = (<-chan (<-chan int))(nil)
var c6 chan<- <-chan int = (chan<- (<-chan int))(nil)
var c7 chan<- chan<- int = (chan<- (chan<- int))(nil)
var c8 <-chan <-chan chan int = (<-chan (<-chan (chan int)))(nil)
var c9 <-chan chan<- chan int = (<-chan (chan<- (chan int)))(nil)
var c12 chan chan<- <-chan int = (chan (chan<- (<-chan int)))(nil)
var r1 chan<- (chan int) = (chan <-chan int)(nil)
var r2 chan<- (chan int) = (chan /* to */ <-chan int)(nil)

func f() <-chan <-chan int { return c5 }
func g(a <-chan <-chan int, b <-chan (<-chan int)) {}

type s struct {
	a <-chan <-chan int
}

func main() {
	fmt.Printf("%T %T %T\n", c1, c5, c12)
	fmt.Printf("%T %T %T\n", f(), g, s{}.a)
	fmt.Printf("%T\n", func() <-chan <-chan int { return nil })
	x := make(chan chan<- int, 1)
	x <- chan<- int(nil)
	fmt.Println(<-x)
	_ = func() { <-chan int(nil) }
}

// Output:
// chan<- chan int <-chan <-chan int chan chan<- <-chan int
// <-chan <-chan int func(<-chan <-chan int, <-chan <-chan int) <-chan <-chan int
// func() <-chan <-chan int
// <nil>
