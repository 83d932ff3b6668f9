// Deferred calls in loops and closures: order, arguments, results changed, recover in several levels, Goexit.

package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"sync"
)

func order() (s string) {
	for i := 0; i < 3; i++ {
		defer func() { s += fmt.Sprint(i) }()
		defer func(n int) { s += fmt.Sprint("a", n) }(i * 10)
		for j := range 2 {
			defer func() { s += fmt.Sprint("(", i, j, ")") }()
		}
	}
	return "start "
}

func result() (n int, err error) {
	defer func() {
		if r := recover(); r != nil {
			n, err = -1, fmt.Errorf("wrapped: %v", r)
		}
	}()
	defer func() { n *= 2 }()
	n = 21
	var m map[string]int
	if n > 20 {
		m["x"] = 1
	}
	return n, nil
}

func unnamed() int {
	n := 1
	defer func() { n = 100 }()
	return n
}

func ptr() *int {
	n := 1
	defer func() { n = 100 }()
	return &n
}

func levels() (s string) {
	defer func() { s += fmt.Sprint("|outer ", recover()) }()
	defer func() {
		defer func() { s += fmt.Sprint("|inner ", recover()) }()
		panic(fmt.Sprint("second after ", recover()))
	}()
	defer func() {
		func() { s += fmt.Sprint("nested recover ", recover()) }()
	}()
	panic("first")
}

func reraise() (err error) {
	defer func() {
		r := recover()
		if e, ok := r.(error); ok && errors.Is(e, os.ErrNotExist) {
			err = e
			return
		}
		if r != nil {
			panic(r)
		}
	}()
	panic(fmt.Errorf("open: %w", os.ErrNotExist))
}

func cond(n int) (s string) {
	if n > 0 {
		defer func() { s += " positive" }()
	}
	switch {
	case n > 5:
		defer func() { s += " big" }()
		fallthrough
	case n > 3:
		defer func() { s += " mid" }()
	}
	if n == 4 {
		return "four"
	}
	return fmt.Sprint(n)
}

type res struct{ name string }

func (r *res) Close() error { fmt.Print("close ", r.name, "; "); return nil }

func open(n string) (*res, func()) { r := &res{n}; return r, func() { r.Close() } }

func resources() {
	r, done := open("a")
	defer done()
	r.name = "renamed"
	q := &res{"q"}
	defer q.Close()
	q = &res{"other"}
	defer (&res{"temp"}).Close()
	defer func(r res) { fmt.Print("copy ", r.name, "; ") }(*q)
	q.name = "changed"
}

func exit() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		defer func() { fmt.Println("recovered in exit:", recover()) }()
		func() {
			defer fmt.Println("deferred before exit")
			runtime.Goexit()
		}()
		fmt.Println("never")
	}()
	wg.Wait()
}

func rec(n int) (s int) {
	defer func() { s += n }()
	if n == 0 {
		return 0
	}
	return rec(n - 1)
}

func builtins() {
	m := map[int]int{1: 1, 2: 2}
	s := []int{1, 2, 3}
	d := make([]int, 2)
	c := make(chan int)
	func() {
		defer delete(m, 1)
		defer copy(d, s)
		defer clear(s)
		defer close(c)
		s = []int{7, 8}
		fmt.Println(len(m), d)
	}()
	_, ok := <-c
	fmt.Println(m, s, d, ok)
	defer func() { fmt.Println(recover()) }()
	defer panic("deferred panic")
}

func main() {
	fmt.Println(order())
	fmt.Println(result())
	fmt.Println(unnamed(), *ptr())
	fmt.Println(levels())
	fmt.Println(reraise())
	for _, n := range []int{0, 1, 4, 6} {
		fmt.Print(cond(n), ", ")
	}
	fmt.Println()
	resources()
	fmt.Println()
	exit()
	fmt.Println(rec(100))
	builtins()
	var f func()
	func() {
		defer func() { fmt.Println(recover() != nil) }()
		defer f()
		fmt.Println("nil deferred")
	}()
}

// Output:
// start (2 1)(2 0)a202(1 1)(1 0)a101(0 1)(0 0)a00
// -1 wrapped: assignment to entry in nil map
// 1 100
// nested recover <nil>|inner second after first|outer <nil>
// open: file does not exist
// 0, 1 positive, four mid positive, 6 mid big positive,
// copy other; close temp; close q; close renamed;
// deferred before exit
// recovered in exit: <nil>
// 5050
// 2 [0 0]
// map[2:2] [7 8] [0 0] false
// deferred panic
// nil deferred
// true
