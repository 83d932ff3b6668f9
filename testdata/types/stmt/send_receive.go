// Sends and receives of wrong types and directions.

package main

func f() {}

func main() {
	c := make(chan int)
	var r <-chan int = c
	var s chan<- string
	x := 1
	c <- "a" // want "cannot use \"a\" \(untyped string constant\) as int value in send"
	c <- 1.5 // want "cannot use 1\.5 \(untyped float constant\) as int value in send \(truncated\)"
	r <- 1 // want "invalid operation: cannot send to receive-only channel <-chan int r \(variable of type <-chan int\)"
	<-s // want "invalid operation: cannot receive from send-only channel chan<- string s \(variable of type chan<- string\)"
	x <- 1 // want "invalid operation: cannot send to non-channel int x \(variable of type int\)"
	<-x // want "invalid operation: cannot receive from non-channel int x \(variable of type int\)"
	_ = <-s // want "invalid operation: cannot receive from send-only channel chan<- string s \(variable of type chan<- string\)"
	c <- f() // want "f\(\) \(no value\) used as value"
	var str string = <-c // want "cannot use <-c \(comma, ok expression of type int\) as string value in variable declaration"
	a, b, d := <-c // want "assignment mismatch: 3 variables but 1 value"
	s = c // want "cannot use c \(variable of type chan int\) as chan<- string value in assignment"
	r = s // want "cannot use s \(variable of type chan<- string\) as <-chan int value in assignment"
	var cc chan chan int
	cc <- c
	cc <- r // want "cannot use r \(variable of type <-chan int\) as chan int value in send"
	c <- cc // want "cannot use cc \(variable of type chan chan int\) as int value in send"
	<-f // want "invalid operation: cannot receive from non-channel func\(\) f \(value of type func\(\)\)"
	<-nil // want "invalid operation: cannot receive from non-channel untyped nil nil"
	nil <- 1 // want "invalid operation: cannot send to non-channel untyped nil nil"
	c <- nil // want "cannot use nil as int value in send"
	_, _, _, _ = str, a, b, d
}
