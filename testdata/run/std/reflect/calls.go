// Calls in both directions, channels and select, with other goroutines.
package main

import (
	"errors"
	"fmt"
	"reflect"
	"sync"
)

type big struct {
	A [20]int
	S string
}

type Calc struct{ Base int }

func (c Calc) Add(a, b int) int { return c.Base + a + b }
func (c *Calc) Inc(by ...int) (n int, err error) {
	for _, x := range by {
		c.Base += x
	}
	if len(by) == 0 {
		return 0, errors.New("nothing")
	}
	return c.Base, nil
}
func (c Calc) Big(b big, f float32, c64 complex64, s []string) (big, string) {
	b.A[3] += c.Base
	return b, fmt.Sprint(b.S, f, c64, s)
}

type adder interface{ Add(a, b int) int }

func values(xs ...any) (out []reflect.Value) {
	for _, x := range xs {
		out = append(out, reflect.ValueOf(x))
	}
	return
}

func show(vs []reflect.Value) {
	for _, v := range vs {
		fmt.Print(v, " ")
	}
	fmt.Println()
}

func memo(fn any) any {
	v := reflect.ValueOf(fn)
	seen := map[string][]reflect.Value{}
	return reflect.MakeFunc(v.Type(), func(in []reflect.Value) []reflect.Value {
		key := fmt.Sprint(in)
		for _, x := range in {
			key += fmt.Sprint(x)
		}
		if out, ok := seen[key]; ok {
			fmt.Println("cached", key)
			return out
		}
		seen[key] = v.Call(in)
		return seen[key]
	}).Interface()
}

func main() {
	c := &Calc{10}
	v := reflect.ValueOf(c)
	show(v.MethodByName("Add").Call(values(1, 2)))
	show(v.MethodByName("Inc").Call(values(1, 2, 3)))
	show(v.MethodByName("Inc").Call(nil))
	show(v.MethodByName("Inc").CallSlice(values([]int{5})))
	out := v.MethodByName("Big").Call(values(big{S: "s"}, float32(1.5), complex64(2i), []string{"x"}))
	fmt.Println(out[0].Interface().(big).A[3], out[1])
	var a adder = c
	show(reflect.ValueOf(&a).Elem().MethodByName("Add").Call(values(5, 5)))
	bound := v.MethodByName("Add").Interface().(func(int, int) int)
	c.Base = 1000
	fmt.Println(bound(1, 1), v.Method(0).Type(), v.Type().Method(0).Type)
	show(reflect.ValueOf(fmt.Sprintf).Call(values("%d-%s", 7, "z")))
	show(reflect.ValueOf(func(f func(string) string) string { return f("in") }).Call(values(func(s string) string { return s + "!" })))

	slow := memo(func(n int, s string) (string, error) {
		fmt.Println("computing", n)
		return fmt.Sprint(n, s), nil
	}).(func(int, string) (string, error))
	fmt.Println(slow(1, "a"))
	fmt.Println(slow(1, "a"))
	fmt.Println(slow(2, "a"))
	wide := reflect.MakeFunc(reflect.TypeOf(func(big, ...string) (big, []int) { panic(0) }), func(in []reflect.Value) []reflect.Value {
		b := in[0].Interface().(big)
		b.A[0] = in[1].Len()
		return values(b, []int{4})
	}).Interface().(func(big, ...string) (big, []int))
	b, l := wide(big{}, "p", "q")
	fmt.Println(b.A[0], l)
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		reflect.ValueOf(func(n int) { panic(fmt.Sprint("inside ", n)) }).Call(values(3))
	}()

	var wg sync.WaitGroup
	chans := []chan int{make(chan int), make(chan int, 1), make(chan int)}
	done := make(chan struct{})
	var cases []reflect.SelectCase
	for _, ch := range chans {
		cases = append(cases, reflect.SelectCase{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(ch)})
		wg.Go(func() {
			for i := range 3 {
				ch <- i
			}
		})
	}
	cases = append(cases, reflect.SelectCase{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(done)})
	go func() { wg.Wait(); close(done) }()
	sum, n := 0, 0
	for {
		i, x, ok := reflect.Select(cases)
		if !ok {
			fmt.Println("closed", i == 3, x.Type(), sum, n)
			if n == 9 {
				break
			}
			cases = cases[:3]
			continue
		}
		sum += int(x.Int())
		n++
		if n == 9 && len(cases) == 3 {
			break
		}
	}
	strs := make(chan string, 1)
	i, _, _ := reflect.Select([]reflect.SelectCase{
		{Dir: reflect.SelectSend, Chan: reflect.ValueOf(strs), Send: reflect.ValueOf("sent")},
		{Dir: reflect.SelectDefault},
	})
	fmt.Println(i, <-strs)
	i, _, _ = reflect.Select([]reflect.SelectCase{
		{Dir: reflect.SelectDefault},
		{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(strs)},
		{Dir: reflect.SelectRecv},
	})
	fmt.Println(i)
	sc := reflect.ValueOf(strs)
	go func() { sc.Send(reflect.ValueOf("one")); sc.Send(reflect.ValueOf("two")); sc.Close() }()
	for x := range sc.Seq() {
		fmt.Println(x)
	}
}

// Output:
// 13
// 16 <nil>
// 0 nothing
// 21 <nil>
// 21 s1.5 (0+2i) [x]
// 31
// 1002 func(int, int) int func(*main.Calc, int, int) int
// 7-z
// in!
// computing 1
// 1a <nil>
// cached [<int Value> a]1a
// 1a <nil>
// computing 2
// 2a <nil>
// 2 [4]
// recovered: inside 3
// closed true struct {} 9 9
// 0 sent
// 0
// one
// two
