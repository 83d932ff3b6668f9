// Type switches: several types in a case, nil, interfaces, generics, shadowing, fallthrough into default by order, break.

package main

import (
	"errors"
	"fmt"
	"io"
)

type T1 struct{ a int }
type T2 = T1
type I1 interface{ M() int }
type I2 interface {
	I1
	N()
}
type E struct{}

func (T1) M() int       { return 1 }
func (*T1) N()          {}
func (E) Error() string { return "E!" }

func kind(x any) (s string) {
	switch x := x.(type) {
	case nil:
		return fmt.Sprintf("nil %T", x)
	case int, int64:
		return fmt.Sprintf("ints %T %v", x, x)
	case func():
		x()
		return "func"
	case I2:
		x.N()
		return fmt.Sprint("I2 ", x.M())
	case I1:
		return fmt.Sprint("I1 ", x.M())
	case error:
		return x.Error()
	case []int:
		x = append(x, len(x))
		return fmt.Sprint("slice ", x, cap(x) > 0)
	case [2]int:
		x[0] = 9
		return fmt.Sprint("array ", x)
	case map[string]int:
		x["set"]++
		return fmt.Sprint("map ", len(x))
	case chan<- int:
		return "send only"
	case chan int:
		return "chan"
	case *int:
		*x++
		return fmt.Sprint("ptr ", *x)
	case struct{ a, b int }:
		return fmt.Sprint("anon ", x.a+x.b)
	case interface{ Len() int }:
		return fmt.Sprint("len ", x.Len())
	case string, []byte:
		return fmt.Sprintf("text %s", x)
	case bool:
		if x {
			break
		}
		return "false"
	case float32, float64, complex128:
		switch y := x.(type) {
		case float64:
			return fmt.Sprint("inner float ", y/2)
		default:
			return fmt.Sprintf("inner %T", y)
		}
	default:
		return fmt.Sprintf("other %T", x)
	}
	return "broke out"
}

func gen[T any](x T) string {
	switch any(x).(type) {
	case int:
		return "int"
	case []T:
		return "slice of T"
	case T1:
		return "T1"
	}
	switch y := any(&x).(type) {
	case *string:
		*y += "!"
		return any(x).(string)
	case *T:
		return fmt.Sprintf("%T", *y)
	}
	return "never"
}

type L struct{ n int }

func (l L) Len() int { return l.n }

func calls() int {
	n := 0
	f := func() any { n++; return n }
	switch v := f(); v.(type) {
	case string:
	case int:
		n *= 10
	}
	switch f().(type) {
	}
	switch x := f().(type) {
	case int:
		n += x
	}
	return n
}

func main() {
	i := 41
	for _, x := range []any{nil, 1, int64(2), int8(3), func() { fmt.Print("called ") }, &T1{}, T1{}, T2{5}, E{}, errors.New("err"), io.EOF,
		[]int{1}, [2]int{1, 2}, map[string]int{}, make(chan<- int), make(chan int), make(<-chan int), &i, struct{ a, b int }{1, 2}, L{4}, "s", []byte("b"),
		true, false, 1.5, float32(1), 2i, uint(1), (*T1)(nil), error(nil), (*int)(&i), any(any(7)), [0]int{}, struct{}{}} {
		func() {
			defer func() {
				if r := recover(); r != nil {
					fmt.Println("panic", r)
				}
			}()
			fmt.Println(kind(x))
		}()
	}
	fmt.Println(gen(1), gen("a"), gen(T1{}), gen(2.5), gen([]int{}), gen[any](nil), gen[error](E{}))
	fmt.Println(calls())
	var e error
	switch e.(type) {
	case nil:
		fmt.Println("nil error")
	case interface{ Unwrap() error }:
	}
	var r io.Reader
	_, ok := r.(io.Writer)
	w, ok2 := any(E{}).(interface{ Error() string })
	fmt.Println(ok, w, ok2)
}

// Output:
// nil <nil>
// ints int 1
// ints int64 2
// other int8
// called func
// I2 1
// I1 1
// I1 1
// E!
// err
// EOF
// slice [1 1] true
// array [9 2]
// map 1
// send only
// chan
// other <-chan int
// ptr 42
// anon 3
// len 4
// text s
// text b
// broke out
// false
// inner float 0.75
// inner float32
// inner complex128
// other uint
// panic value method main.T1.M called using nil *T1 pointer
// nil <nil>
// ptr 43
// ints int 7
// other [0]int
// other struct {}
// int a! T1 float64 []int <nil> main.E
// 24
// nil error
// false E! true
