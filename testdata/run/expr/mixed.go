// Method expressions, labels, constants, map keys, conversions and formats side by side.

package main

import (
	"errors"
	"fmt"
	"math"
	"os"
	"runtime"
	"strings"
	"sync"
	"time"
	"unsafe"
)

type I interface{ M(int) string }
type J interface {
	I
	N()
}
type A struct{ n int }

func (a A) M(i int) string  { return fmt.Sprint("A", a.n, i) }
func (a *A) P(i int) string { a.n += i; return fmt.Sprint("P", a.n) }

type B struct {
	*A
	I2 I
	_  int
	s  string
}
type C struct{ B }
type E1 struct{ I }

//go:noinline
func e1nil() I { return (*A)(nil) }

func main() {
	f1 := I.M
	f2 := (*A).P
	f3 := C.M
	f4 := (*C).P
	f5 := struct{ A }.M
	f6 := E1.M
	f7 := (*struct{ *A }).P
	a := &A{1}
	fmt.Println(f1(a, 2), f2(a, 3), f3(C{B{A: a}}, 4), f4(&C{B{A: a}}, 5), f5(struct{ A }{A{9}}, 1), f6(E1{a}, 6), f7(&struct{ *A }{a}, 1))
	mv := a.M
	a.n = 100
	fmt.Println(mv(1), a.M(1))
	mp := a.P
	a.n = 7
	fmt.Println(mp(1))
	fmt.Printf("%T %T %T %T\n", f1, f2, f3, mv)
	// blank fields
	type bl struct {
		a int
		_ int
		b string
	}
	fmt.Println(bl{1, 2, "x"} == bl{1, 3, "x"}, map[bl]int{{1, 2, "x"}: 5}[bl{1, 9, "x"}])
	// shadowing
	func() {
		true := false
		type int string
		len := func(x int) string { return string(x) + "!" }
		nil := 3
		var x int = "s"
		fmt.Println(true, len(x), nil)
	}()
	// labels
L0:
	for {
		fmt.Println("in")
		if a.n > 0 {
			break L0
		}
		fmt.Println("no")
		break
	}
	ch := make(chan int, 3)
L1:
	for i := 0; ; i++ {
		select {
		case ch <- i:
			if i == 1 {
				continue L1
			}
		default:
			fmt.Println("full", i)
			break L1
		}
	}
	fmt.Println(len(ch), cap(ch), <-ch)
L2:
	switch {
	default:
		for {
			break L2
		}
	}
	// consts
	const (
		c0 = iota * 10
		c1
		_
		c3, c4 = iota, -iota
		c5     = "s"
		c6
		c7 = iota
	)
	fmt.Println(c0, c1, c3, c6, c7)
	const big = 1<<100 + 1
	fmt.Println(big>>98, big%7, float64(big), big/1e20, 'a'+1, 'a'*2.0, 7/2, 7/2.0, 1/3.0)
	var arr [len([...]int{1, 2, 3}) + int(unsafe.Sizeof(int32(0)))]string
	fmt.Println(len(arr), cap(arr[:2]), len(&arr))
	var parr *[5]int
	for i := range parr {
		fmt.Print(i)
	}
	fmt.Println(len(parr))
	// maps
	m := map[interface{}]string{1: "int", int8(1): "i8", 1.0: "f", "1": "s", [1]int{1}: "arr", struct{ a int }{1}: "st", nil: "nil", true: "b", 1i: "c"}
	fmt.Println(len(m), m[1], m[int8(1)], m[1.0], m[[1]int{1}], m[struct{ a int }{1}], m[nil], m[1i], m[int16(1)])
	negz := math.Copysign(0, -1)
	mf := map[float64]string{0: "z"}
	fmt.Println(mf[negz], len(mf))
	mm := map[string]map[string]int{}
	fmt.Println(mm["a"]["b"], len(mm["x"]))
	calls := 0
	g := func() string { calls++; return "k" }
	mi := map[string]int{}
	mi[g()]++
	mi[g()] += 5
	fmt.Println(mi, calls)
	for k := range mi {
		delete(mi, k)
		mi["z"] = 1
		delete(mi, "z")
	}
	fmt.Println(len(mi))
	// aliasing
	x := []int{1, 2, 3, 4, 5}
	x = append(x[:1], x[2:]...)
	fmt.Println(x, x[:5])
	y := append(x[:1], x...)
	fmt.Println(y, copy(y[1:], y), y)
	fmt.Println(string(append([]byte("ab"), "cd"...)), copy(make([]byte, 2), "xyz"))
	type MB byte
	type MBS []MB
	fmt.Println(MBS("hi"), string(MBS{65, 66}), []rune("héé"), string([]rune{0x65e5, -1, 0xd800, 0x10ffff + 1}))
	// switch
	switch x := interface{}(nil).(type) {
	case nil:
		fmt.Printf("nil %T\n", x)
	}
	switch v := any(a).(type) {
	case I, error:
		fmt.Printf("%T\n", v)
	}
	switch a.n {
	case 1, 2, 3:
	case 8:
		fmt.Println("eight")
		fallthrough
	case 9:
		fmt.Println("nine")
	default:
		fmt.Println("d")
	}
	// shifts
	var sh uint = 33
	var w int64 = 1 << sh
	var z = uint32(1<<sh) == 0
	fmt.Println(w, z, 1<<sh == 2<<(sh-1), int32(1)<<sh, ^uint8(3)>>1, -5>>1, -5/2, -5%3, 5%-3, uint8(255)+uint8(sh))
	// conversions
	type T1 struct {
		X int `a:"b"`
	}
	type T2 struct{ X int }
	fmt.Println(T2(T1{4}), (*T2)(&T1{5}).X)
	var e error = &os.PathError{Op: "o", Path: "p", Err: errors.New("e")}
	var pe *os.PathError
	fmt.Println(errors.As(e, &pe), pe.Op)
	// goroutines
	var wg sync.WaitGroup
	var mu sync.Mutex
	tot := 0
	for i := range 50 {
		wg.Go(func() { mu.Lock(); defer mu.Unlock(); tot += i })
	}
	wg.Wait()
	fmt.Println(tot)
	tm := time.After(10 * time.Millisecond)
	select {
	case <-tm:
		fmt.Println("timeout")
	}
	done := make(chan struct{})
	go func() {
		defer close(done)
		defer fmt.Println("exiting")
		func() { defer runtime.Gosched(); runtime.Goexit() }()
		fmt.Println("unreached")
	}()
	<-done
	// formats
	fmt.Printf("%v %+v %#v %T\n", B{s: "q"}, struct {
		p *int
		q []string
	}{}, []interface{}{1, "a", nil, 2.5, []int(nil)}, map[string][]int{})
	fmt.Printf("%d %s %v %!\n", "x", 5, nil)
	fmt.Printf("%[2]*[1]d|%-5d|%05d|%x|%X|%q|%U|%c|%8.3f|%e|%g|%t|%p\n", 5, 7, 3, 42, "hi", []string{"a"}, 0x1F600, 'x', 3.14159, 1e6, 1e21, true, nil)
	fmt.Printf("%6.2v|%+d|% d|%#o|%b|%s\n", 3.14159, 5, 5, 8, 5, errors.New("er"))
	fmt.Println(strings.Map(func(r rune) rune {
		if r == 'a' {
			return -1
		}
		return r + 1
	}, "banana"))
	func() {
		defer func() { fmt.Println(recover()) }()
		defer func() { panic("second") }()
		panic("first")
	}()
	var np *B
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(np.s)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var i I = e1nil()
		i.M(1)
	}()
	fmt.Println(math.Inf(1), -math.Inf(1), math.NaN(), negz, float32(0.1), 1e21, 1e20, 123456789.0, 1e-5, complex(1, negz))
	var c64 complex64 = 1 + 2i
	fmt.Println(c64*c64, c64/0, real(c64), imag(c64), -c64, c64 == 1+2i)
	fmt.Printf("%v %.2f %T\n", c64, c64, real(c64))
}

// Output:
// A1 2 P4 A4 4 P9 A9 1 A9 6 P10
// A10 1 A100 1
// P8
// func(main.I, int) string func(*main.A, int) string func(main.C, int) string func(int) string
// true 5
// false s! 3
// in
// full 3
// 3 3 0
// 0 10 3 s 6
// 4 3 1.2676506002282294e+30 1.2676506002282293e+10 98 194 3 3.5 0.3333333333333333
// 7 7 7
// 012345
// 9 int i8 f arr st nil c
// z 1
// 0 0
// map[k:6] 2
// 0
// [1 3 4 5] [1 3 4 5 5]
// [1 1 1 3 4] 4 [1 1 1 3 4]
// abcd 2
// [104 105] AB [104 233 233] 日���
// nil <nil>
// *main.A
// eight
// nine
// 8589934592 true true 0 126 -3 -2 -2 2 32
// {4} 5
// true o
// 1225
// timeout
// exiting
// {<nil> <nil> 0 q} {p:<nil> q:[]} []interface {}{1, "a", interface {}(nil), 2.5, []int(nil)} map[string][]int
// %!d(string=x) %!s(int=5) <nil> %!!(MISSING)
//       5|7    |00003|2a|6869|["a"]|U+1F600|x|   3.142|1.000000e+06|1e+21|true|%!p(<nil>)
//    3.1|+5| 5|010|101|er
// coo
// second
// runtime error: invalid memory address or nil pointer dereference
// value method main.A.M called using nil *A pointer
// +Inf -Inf NaN -0 0.1 1e+21 1e+20 1.23456789e+08 1e-05 (1-0i)
// (-3+4i) (+Inf+Infi) 1 2 (-1-2i) true
// (1+2i) (1.00+2.00i) float32
