// Random values and checks with them, from a source that was seeded and from the run's own.
package main

import (
	"errors"
	"fmt"
	"math/rand"
	"reflect"
	"testing/quick"
)

type point struct{ X, Y int8 }

type tree struct {
	Value       uint8
	Left, Right *tree
}

type even int

func (even) Generate(r *rand.Rand, size int) reflect.Value {
	return reflect.ValueOf(even(2 * r.Intn(size)))
}

func (e *tree) depth() int {
	if e == nil {
		return 0
	}
	return 1 + max(e.Left.depth(), e.Right.depth())
}

func show[T any](r *rand.Rand) {
	var zero T
	value, ok := quick.Value(reflect.TypeOf(&zero).Elem(), r)
	if !ok {
		fmt.Printf("%T no value %t\n", &zero, value.IsValid())
		return
	}
	fmt.Printf("%T %+v\n", zero, value.Interface())
}

func main() {
	r := rand.New(rand.NewSource(7))
	show[bool](r)
	show[int](r)
	show[int8](r)
	show[int16](r)
	show[int32](r)
	show[int64](r)
	show[uint](r)
	show[uint8](r)
	show[uint16](r)
	show[uint32](r)
	show[uint64](r)
	show[uintptr](r)
	show[float32](r)
	show[float64](r)
	show[complex64](r)
	show[complex128](r)
	show[[]byte](r)
	show[[3]int16](r)
	show[map[uint8]bool](r)
	show[point](r)
	show[[]point](r)
	show[even](r)
	show[[]even](r)
	show[struct{}](r)
	show[chan int](r)
	show[any](r)
	show[[]func()](r)
	show[map[string]chan int](r)
	show[*chan int](r)
	show[struct{ C chan int }](r)
	text, _ := quick.Value(reflect.TypeOf(""), r)
	fmt.Printf("%+q\n", text.String())
	pointer, _ := quick.Value(reflect.TypeOf(new(uint16)), r)
	fmt.Println(pointer.Elem())
	for range 5 {
		value, ok := quick.Value(reflect.TypeOf((*tree)(nil)), r)
		fmt.Println(value.Interface().(*tree).depth(), ok)
	}

	config := func(count int) *quick.Config { return &quick.Config{MaxCount: count, Rand: rand.New(rand.NewSource(1))} }
	fmt.Println(quick.Check(func(x uint8, e even) bool { return x < 200 && e%2 == 0 }, config(1000)))
	fmt.Println(quick.Check(func(p point, s [2]bool) bool { return p.X > -100 || s[0] }, config(1000)))
	fmt.Println(quick.CheckEqual(func(x uint8) uint8 { return x * 2 }, func(x uint8) uint8 { return x + x }, config(300)))
	err := quick.CheckEqual(func(x int8) (int8, string) { return x, "a" }, func(x int8) (int8, string) { return max(x, -x), "a" }, config(0))
	fmt.Println(err)
	var different *quick.CheckEqualError
	fmt.Println(errors.As(err, &different), different.Count, different.In, different.Out1, different.Out2)

	for _, f := range []any{1, nil, func() {}, func() int { return 1 }, func() (bool, bool) { return true, true }, func(chan int) bool { return true }, func(int, any) bool { return true }} {
		err := quick.Check(f, nil)
		_, setup := err.(quick.SetupError)
		fmt.Println(err, setup)
	}
	fmt.Println(quick.CheckEqual(1, func() {}, nil), quick.CheckEqual(func() {}, 1, nil), quick.CheckEqual(func() {}, func(int) {}, nil), quick.CheckEqual(func() {}, func() {}, nil))

	calls := 0
	count := func(int) bool { calls++; return true }
	for _, c := range []*quick.Config{nil, {}, {MaxCount: 7}, {MaxCountScale: 0.25}, {MaxCountScale: 3}, {MaxCount: -1}, {MaxCount: 5, MaxCountScale: 9}} {
		calls = 0
		fmt.Println(quick.Check(count, c), calls)
	}
	values := func(args []reflect.Value, r *rand.Rand) {
		args[0] = reflect.ValueOf(r.Intn(10))
		args[1] = reflect.ValueOf("given")
	}
	err = quick.Check(func(i int, s string) bool { return i < 9 && s == "given" }, &quick.Config{Values: values, Rand: rand.New(rand.NewSource(3))})
	var failed *quick.CheckError
	fmt.Println(err, errors.As(err, &failed), failed.Count, failed.In)
}

// Output:
// bool false
// int 2135276795452531224
// int8 -42
// int16 7683
// int32 -1133610742
// int64 1348050685572117713
// uint 3267053941292884469
// uint8 98
// uint16 64691
// uint32 405308572
// uint64 4231909740397749873
// uintptr 12810886412440093990
// float32 4.932564e+37
// float64 -2.626080010671136e+307
// complex64 (-2.367307e+38-2.8999412e+38i)
// complex128 (1.6974616718367299e+308+1.4421068047414008e+308i)
// []uint8 [41 5 207 59 215 244 110 35 144 7 144 107 172 132 151 203 161 157 166 138 204 3 84 10 239 88 241 177 10 170 251 135 109 28 203]
// [3]int16 [-8712 -23727 -5291]
// map[uint8]bool map[8:false 10:true 21:false 23:true 26:false 36:false 45:true 48:true 49:true 50:false 89:true 95:false 98:false 104:true 107:false 112:true 114:false 118:false 126:true 128:true 129:false 135:true 136:false 138:false 151:false 155:false 156:true 159:true 179:false 181:false 190:false 194:false 216:true 249:true]
// main.point {X:49 Y:-18}
// []main.point [{X:-49 Y:-18} {X:-58 Y:123} {X:55 Y:17} {X:106 Y:-52} {X:80 Y:-91} {X:4 Y:-69} {X:46 Y:-7} {X:-87 Y:-123} {X:81 Y:77} {X:61 Y:87} {X:17 Y:-43} {X:-54 Y:-14} {X:113 Y:-97} {X:126 Y:3} {X:105 Y:-89} {X:53 Y:-10} {X:118 Y:-19} {X:114 Y:-58} {X:23 Y:-71} {X:-117 Y:36} {X:53 Y:115} {X:-123 Y:115} {X:63 Y:13} {X:-99 Y:-90} {X:45 Y:-58} {X:5 Y:27} {X:36 Y:120} {X:-26 Y:-39} {X:-15 Y:-36} {X:-100 Y:46} {X:-37 Y:14} {X:-105 Y:115} {X:27 Y:14} {X:78 Y:3} {X:-26 Y:50} {X:-9 Y:110} {X:94 Y:114} {X:89 Y:23} {X:-98 Y:-42} {X:-28 Y:-67} {X:-112 Y:21} {X:57 Y:81} {X:66 Y:17}]
// main.even 98
// []main.even [10 0 6 10 2 8 6 4 10 8 4 10 4 2 6 8 10 8 4 0 4 2 10 8 4 2 10 2 4 4 2 4 0 6 10 2 0 4 0 2 2 10 4 6]
// struct {} {}
// *chan int no value false
// *interface {} no value false
// *[]func() no value false
// *map[string]chan int no value false
// **chan int no value false
// *struct { C chan int } no value false
// "\U000a1072\U0002124f\U000182a0\U0001cdd5\U000fd1da\U0005153f\U000c0cad\ue6fd\U0006bb78\U000d1342\U0009ea5d\U0001c5ed\U000fac04\U000d7920"
// 19740
// 3 true
// 3 true
// 3 true
// 3 true
// 3 true
// #3: failed on input 0xd1, 36
// #20: failed on input main.point{X:-101, Y:53}, [2]bool{false, true}
// <nil>
// #5: failed on input -47. Output 1: -47, "a". Output 2: 47, "a"
// true 5 [-47] [-47 a] [47 a]
// argument is not a function true
// argument is not a function true
// function does not return one value true
// function does not return a bool true
// function does not return one value true
// cannot create arbitrary value of type chan int for argument 0 true
// cannot create arbitrary value of type interface {} for argument 1 true
// f is not a function g is not a function functions have different types <nil>
// <nil> 100
// <nil> 100
// <nil> 7
// <nil> 25
// <nil> 300
// <nil> 0
// <nil> 5
// #6: failed on input 9, "given" true 6 [9 given]
