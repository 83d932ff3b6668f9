// Send receive.

package main

func f(c chan int, r <-chan int, s chan<- int, n int, a any) {
	c <- "a" // want `^cannot use "a" \(untyped string constant\) as int value in send`
	r <- 1 // want `^invalid operation: cannot send to receive-only channel <-chan int r \(variable of type <-chan int\)`
	n <- 1 // want `^invalid operation: cannot send to non-channel int n \(variable of type int\)`
	_ = <-s // want `^invalid operation: cannot receive from send-only channel chan<- int s \(variable of type chan<- int\)`
	_ = <-n // want `^invalid operation: cannot receive from non-channel int n \(variable of type int\)`
	x, ok, z := <-c // want `^declared and not used: x` `^declared and not used: ok` `^declared and not used: z` `^assignment mismatch: 3 variables but 1 value`
	var y string = <-c // want `^cannot use <-c \(comma, ok expression of type int\) as string value in variable declaration`
	_ = y
	a <- 1 // want `^invalid operation: cannot send to non-channel any a \(variable of interface type any\)`
	<-a // want `^invalid operation: cannot receive from non-channel any a \(variable of interface type any\)`
	c <- nil // want `^cannot use nil as int value in send`
	close(r) // want `^invalid operation: cannot close receive-only channel r \(variable of type <-chan int\)`
	close(n) // want `^invalid operation: cannot close non-channel n \(variable of type int\)`
	close(c, c) // want `^invalid operation: too many arguments for close\(c, c\) \(expected 1, found 2\)`
	close() // want `^invalid operation: not enough arguments for close\(\) \(expected 1, found 0\)`
	_ = len(n) // want `^invalid argument: n \(variable of type int\) for built-in len`
	r = c
	c = r // want `^cannot use r \(variable of type <-chan int\) as chan int value in assignment`
	s = r // want `^cannot use r \(variable of type <-chan int\) as chan<- int value in assignment`
}

func main() {}
