// Functions that begin with an early return, called directly, through values, as methods, deferred and as goroutines.
package main

import "fmt"

func fib(n int) int {
	if n < 2 {
		return n
	}
	return fib(n-1) + fib(n-2)
}

func named(n int) (r int) {
	if n == 0 {
		return
	}
	r = n
	return r + named(n-1)
}

func bare(n int8) {
	if n <= -3 {
		return
	}
	fmt.Println(n)
	bare(n - 1)
}

func flag(done bool, n int) string {
	if done {
		return "done"
	}
	return fmt.Sprint(n)
}

func unless(on bool) int {
	if !on {
		return -1
	}
	return 1
}

type list struct {
	value int
	next  *list
}

func (l *list) sum() int {
	if l == nil {
		return 0
	}
	return l.value + l.next.sum()
}

func (l *list) last(otherwise *list) *list {
	if l != nil {
		return l.next.last(l)
	}
	return otherwise
}

func small(x uint8) uint8 {
	if x > 250 {
		return x
	}
	return small(x + 50)
}

func atLeast(x int) bool {
	if x >= -9223372036854775808 {
		return true
	}
	return atLeast(x + 1)
}

func below(x uint) bool {
	if x < 0 {
		return true
	}
	return false
}

func chain(x int) int {
	if x == 1 {
		return 10
	} else if x == 2 {
		return 20
	} else {
		return chain(x / 2)
	}
}

func second(a, b int) int {
	if b != 7 {
		return a
	}
	return b
}

func loop(n int) int {
	for {
		if n > 3 {
			return n
		}
		n++
	}
}

func main() {
	fmt.Println(fib(0), fib(1), fib(2), fib(15), fib(-4))
	fmt.Println(named(0), named(4))
	bare(2)
	bare(-3)
	fmt.Println()
	fmt.Println(flag(true, 1), flag(false, 2), unless(true), unless(false))
	l := &list{1, &list{2, &list{3, nil}}}
	fmt.Println(l.sum(), (*list)(nil).sum(), l.last(nil).value, (*list)(nil).last(l) == l)
	fmt.Println(small(251), small(250), small(7), atLeast(0), atLeast(-9223372036854775808), below(0))
	fmt.Println(chain(1), chain(2), chain(3), chain(9), second(3, 7), second(3, 8), loop(1), loop(9))
	f := fib
	method := l.sum
	fmt.Println(f(1), f(7), method())
	defer bare(-3)
	defer bare(-2)
	c := make(chan int)
	go func() { c <- fib(1) }()
	go func() { c <- fib(10) }()
	fmt.Println(<-c + <-c)
}

// Output:
// 0 1 1 610 -4
// 0 10
// 2
// 1
// 0
// -1
// -2
// 
// done 2 1 -1
// 6 0 3 true
// 251 252 251 true true false
// 10 20 10 20 7 3 4 9
// 1 13 6
// 56
// -2
