// select in loops: labels, send and receive in one, nil channels switched off, defaults, comma ok, assignments to elements, evaluation order.

package main

import (
	"fmt"
	"time"
)

func gen(n int) <-chan int {
	c := make(chan int)
	go func() {
		defer close(c)
		for i := range n {
			c <- i
		}
	}()
	return c
}

func merge(a, b <-chan int) (sum int, n int) {
	for a != nil || b != nil {
		select {
		case v, ok := <-a:
			if !ok {
				a = nil
				continue
			}
			sum += v
			n++
		case v, ok := <-b:
			if !ok {
				b = nil
				break
			}
			sum += v * 100
			n++
		}
	}
	return
}

var tr []string

func ch(name string, c chan int) chan int { tr = append(tr, name); return c }
func val(name string, v int) int          { tr = append(tr, name); return v }

func order() {
	a, b := make(chan int, 1), make(chan int, 1)
	b <- 5
	a <- 1
	arr := [3]int{}
	m := map[string]int{}
	idx := func(i int) int { tr = append(tr, "idx"); return i }
	select {
	case ch("a", a) <- val("va", 1):
		fmt.Println("sent")
	case arr[idx(2)] = <-ch("b", b):
		fmt.Println("received", arr)
	}
	fmt.Println(tr)
	tr = nil
	b <- 6
	var ok bool
	select {
	case m[fmt.Sprint(val("key", 3))], ok = <-ch("b", b):
	case ch("nil", nil) <- val("v", 2):
	}
	fmt.Println(m, ok, tr)
}

func pump(n int) []int {
	in, out := gen(n), make(chan int)
	done := make(chan []int)
	go func() {
		var got []int
		for v := range out {
			got = append(got, v)
		}
		done <- got
	}()
	var buf []int
	for in != nil || len(buf) > 0 {
		var send chan int
		var first int
		if len(buf) > 0 {
			send, first = out, buf[0]
		}
		select {
		case v, ok := <-in:
			if !ok {
				in = nil
				break
			}
			buf = append(buf, v)
		case send <- first:
			buf = buf[1:]
		}
	}
	close(out)
	return <-done
}

func labels() (s string) {
	c := make(chan int, 10)
	for i := range 10 {
		c <- i
	}
outer:
	for {
	inner:
		for range 3 {
			select {
			case v := <-c:
				switch {
				case v == 2:
					continue outer
				case v == 5:
					break inner
				case v == 8:
					break outer
				case v%2 == 0:
					break
				default:
					s += "odd"
				}
				s += fmt.Sprint(v)
			default:
				return "empty"
			}
			s += ","
		}
		s += "|"
	}
	return
}

func timeout() {
	t := time.After(10 * time.Millisecond)
	tick := time.NewTicker(3 * time.Millisecond)
	defer tick.Stop()
	n := 0
	for {
		select {
		case <-tick.C:
			n++
		case <-t:
			fmt.Println("ticks", n)
			return
		}
	}
}

func closed() {
	c := make(chan struct{})
	close(c)
	n := 0
	for range 5 {
		select {
		case _, ok := <-c:
			if !ok {
				n++
			}
		}
	}
	var nilc chan int
	select {
	case nilc <- 1:
	case <-nilc:
	default:
		n += 100
	}
	fmt.Println(n)
	func() {
		defer func() { fmt.Println(recover()) }()
		d := make(chan int)
		close(d)
		select {
		case d <- 1:
		default:
		}
	}()
}

func main() {
	fmt.Println(merge(gen(5), gen(4)))
	order()
	fmt.Println(pump(6))
	fmt.Println(labels())
	timeout()
	closed()
	var f func(int) int
	f = func(n int) int {
		c := make(chan int, 1)
		if n == 0 {
			return 1
		}
		select {
		case c <- f(n - 1):
			return n * <-c
		}
	}
	fmt.Println(f(10))
}

// Output:
// 610 9
// received [0 0 5]
// [a va b idx]
// map[3:6] true [b nil v key]
// [0 1 2 3 4 5]
// 0,odd1,odd3,4,|6,odd7,
// ticks 3
// 105
// send on closed channel
// 3628800
