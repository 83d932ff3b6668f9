// After an unknown type in a constraint, nothing is told of what satisfies it or can be done with it.

package main

func cut[S ~text | ~[]byte](s S, i, j int) S { return s[i:j] } // want `^undefined: text`

func all[A ~[3]elem](a A) { // want `^undefined: elem`
	for range a {
		_ = a[0]
	}
}

func send[C ~channel](c C) { // want `^undefined: channel`
	c <- 1
	<-c
}

func apply[F ~func(int) result](f F) {} // want `^undefined: result`

func place() {}

func drain[C ~chan T | ~<-chan place, T any](c C) {} // want `^place \(function\) is not a type`

func main() {
	cut("abc", 1, 2)
	cut([]byte("abc"), 1, 2)
	all([3]int{})
	send(make(chan int))
	apply(func(i int) string { return "" })
	drain(make(chan int)) // want `^in call to drain, cannot infer T \(declared at .*unknown_in_constraint\.go:22:39\)`
}
