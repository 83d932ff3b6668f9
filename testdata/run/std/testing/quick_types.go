// Values that generate themselves, and the errors of checks by their types.
package main

import (
	"errors"
	"fmt"
	"math/rand"
	"reflect"
	"testing/quick"
)

type even int

func (even) Generate(r *rand.Rand, size int) reflect.Value {
	return reflect.ValueOf(even(2 * r.Intn(size)))
}

var _ quick.Generator = even(0)

// any value of a type that generates itself.
func made(g quick.Generator) reflect.Value { return g.Generate(rand.New(rand.NewSource(1)), 10) }

func main() {
	fmt.Println(made(even(0)).Type(), made(even(0)).Int()%2)
	fmt.Println(quick.Check(func(e even) bool { return e%2 == 0 && e >= 0 }, nil))
	v, ok := quick.Value(reflect.TypeFor[even](), rand.New(rand.NewSource(1)))
	fmt.Println(v.Type(), v.Int()%2, ok)

	err := quick.Check(func(e even) bool { return e < 0 }, &quick.Config{MaxCount: 3, Rand: rand.New(rand.NewSource(1))})
	var ce *quick.CheckError
	fmt.Println(errors.As(err, &ce), ce.Count, len(ce.In), ce.Error() == err.Error())
	literal := &quick.CheckError{Count: 7, In: []any{1, "two"}}
	fmt.Println(literal.Error())

	err = quick.CheckEqual(func(e even) int { return int(e) }, func(e even) int { return int(e) + 1 }, nil)
	var cee *quick.CheckEqualError
	fmt.Println(errors.As(err, &cee), cee.Count, len(cee.Out1), len(cee.Out2), cee.CheckError.Count)
	both := &quick.CheckEqualError{CheckError: quick.CheckError{Count: 2, In: []any{3}}, Out1: []any{4}, Out2: []any{5}}
	fmt.Println(both.Error())
	fmt.Println(both.CheckError.Error())

	for _, f := range []any{7, func() {}, func() int { return 1 }, func(c chan int) bool { return true }} {
		err := quick.Check(f, nil)
		var se quick.SetupError
		if errors.As(err, &se) {
			fmt.Println(se.Error())
		} else {
			fmt.Println(err)
		}
	}
	err = quick.CheckEqual(func(int) int { return 0 }, func(string) int { return 0 }, nil)
	fmt.Printf("%T %v\n", err, err)
	fmt.Println(quick.SetupError("own text").Error())
}

// Output:
// main.even 0
// <nil>
// main.even 0 true
// true 1 1 true
// #7: failed on input 1, "two"
// true 1 1 1 1
// #2: failed on input 3. Output 1: 4. Output 2: 5
// #2: failed on input 3
// argument is not a function
// function does not return one value
// function does not return a bool
// cannot create arbitrary value of type chan int for argument 0
// quick.SetupError functions have different types
// own text
