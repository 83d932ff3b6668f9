//@ exit: 3

// Panics in deferred functions, what recover gives, formatters that fail, and an exit in a deferred function.

package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"strings"
	"time"
)

type state struct{ log []string }

func nested() (s string) {
	defer func() {
		s += fmt.Sprint("|A:", recover())
		defer func() {
			s += fmt.Sprint("|B:", recover())
		}()
		panic("again")
	}()
	panic("first")
}
func rethrow() (err error) {
	defer func() {
		r := recover()
		defer func() { err = fmt.Errorf("%v/%v", r, recover()) }()
		panic(r)
	}()
	panic("x")
}
func deferLoop() (out []int) {
	for i := 0; i < 3; i++ {
		defer func(n int) { out = append(out, n*10+i) }(i)
	}
	return []int{-1}
}
func deferModify() (x int) {
	defer func() { x++ }()
	x = 1
	return x * 10
}
func recoverType() string {
	for _, f := range []func(){
		func() { var m map[string]int; m["a"] = 1 },
		func() { panic(fmt.Errorf("wrap %w", os.ErrNotExist)) },
		func() { var a []int; _ = a[len(os.Args)+5] },
		func() { panic(runtime.Error(nil)) },
		func() { var e error; panic(e) },
		func() { panic(struct{ a int }{3}) },
		func() { close((chan int)(nil)) },
		func() { c := make(chan int); close(c); c <- 1 },
		func() { x := -1; _ = make([]int, x) },
		func() { var i interface{ Foo() }; i.Foo() },
		func() { _ = any("s").(interface{ Foo() }) },
		func() { _ = any(3).(string) },
		func() { a := []int{1}; i := 5; _ = a[1:i] },
		func() { a := "abc"; i := 5; _ = a[i:] },
		func() { a := []int{1, 2}; i := 1; _ = a[2:i] },
		func() { a := [3]int{}; i := -1; _ = a[i+0] },
		func() { a := make([]int, 2); _ = [4]int(a) },
		func() { f := func(x any) bool { return x == x }; f([]int{}) },
		func() { f := func(x any) bool { return x == x }; f(map[string]int{}) },
		func() { m := map[any]int{}; m[func() {}] = 1 },
		func() { _ = map[any]int{}[[]int{1}] },
		func() { type S struct{ a []int }; f := func(x, y any) bool { return x == y }; f(S{}, S{}) },
		func() { panic(errors.Join(errors.New("a"), errors.New("b"))) },
	} {
		func() {
			defer func() {
				r := recover()
				if e, ok := r.(runtime.Error); ok {
					fmt.Println("runtime:", e.Error())
				} else if e, ok := r.(error); ok {
					fmt.Println("error:", e, errors.Is(e, os.ErrNotExist))
				} else {
					fmt.Printf("other: %v %T\n", r, r)
				}
			}()
			f()
		}()
	}
	return "done"
}

type stringer struct{ p *int }

func (s stringer) String() string { return fmt.Sprint(*s.p) }

type fmter struct{}

func (fmter) Format(s fmt.State, v rune) {
	w, wok := s.Width()
	p, pok := s.Precision()
	fmt.Fprintf(s, "%c/%v%v/%v%v/%t%t", v, w, wok, p, pok, s.Flag('+'), s.Flag('#'))
}

type gos struct{}

func (gos) GoString() string { return "GOS" }

func main() {
	fmt.Println(nested())
	fmt.Println(rethrow())
	fmt.Println(deferLoop(), deferModify())
	fmt.Println(recoverType())
	fmt.Println(stringer{}, &stringer{})
	fmt.Printf("%v %+5.2q %#x|%#v %v\n", fmter{}, fmter{}, fmter{}, gos{}, []any{gos{}, fmter{}})
	var np *stringer
	fmt.Printf("%v %s\n", np, np)
	done := make(chan string)
	go func() {
		defer func() { done <- fmt.Sprint("rec ", recover()) }()
		defer func() { panic("p2") }()
		runtime.Goexit()
	}()
	fmt.Println(<-done)
	go func() {
		defer close(done)
		defer func() { recover() }()
		func() {
			defer runtime.Goexit()
			panic("lost")
		}()
	}()
	<-done
	var sb strings.Builder
	for i := range 3 {
		fmt.Fprintf(&sb, "%d-", i)
	}
	fmt.Println(sb.String(), sb.Len())
	start := time.Now()
	time.Sleep(5 * time.Millisecond)
	fmt.Println(time.Since(start) >= 5*time.Millisecond)
	t := time.NewTimer(time.Hour)
	fmt.Println(t.Stop(), t.Stop())
	tk := time.NewTicker(time.Millisecond)
	for range 3 {
		<-tk.C
	}
	tk.Stop()
	err := fmt.Errorf("a: %w, b: %w", os.ErrExist, errors.New("z"))
	fmt.Println(err, errors.Is(err, os.ErrExist), errors.Unwrap(err))
	defer fmt.Println("deferred not run by os.Exit")
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("exit on", r)
			os.Exit(3)
		}
	}()
	panic("final")
}

// Output:
// |A:first|B:again
// x/x
// [-1 22 11 0] 11
// runtime: assignment to entry in nil map
// error: wrap file does not exist true
// runtime: runtime error: index out of range [6] with length 0
// runtime: runtime error: panic called with nil argument
// runtime: runtime error: panic called with nil argument
// other: {3} struct { a int }
// runtime: close of nil channel
// runtime: send on closed channel
// runtime: runtime error: makeslice: len out of range
// runtime: runtime error: invalid memory address or nil pointer dereference
// runtime: interface conversion: string is not interface { Foo() }: missing method Foo
// runtime: interface conversion: interface {} is int, not string
// runtime: runtime error: slice bounds out of range [:5] with capacity 1
// runtime: runtime error: slice bounds out of range [5:3]
// runtime: runtime error: slice bounds out of range [2:1]
// runtime: runtime error: index out of range [-1]
// runtime: runtime error: cannot convert slice with length 2 to array or pointer to array with length 4
// runtime: runtime error: comparing uncomparable type []int
// runtime: runtime error: comparing uncomparable type map[string]int
// runtime: runtime error: hash of unhashable type func()
// runtime: hash of unhashable type: []int
// runtime: runtime error: comparing uncomparable type main.S
// error: a
// b false
// done
// %!v(PANIC=String method: runtime error: invalid memory address or nil pointer dereference) %!v(PANIC=String method: runtime error: invalid memory address or nil pointer dereference)
// v/0false/0false/falsefalse q/5true/2true/truefalse x/0false/0false/falsetrue|GOS [{} v/0false/0false/falsefalse]
// <nil> <nil>
// rec p2
// 0-1-2- 6
// true
// true false
// a: file already exists, b: z true <nil>
// exit on final
