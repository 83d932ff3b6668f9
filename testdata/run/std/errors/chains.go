// Errors that wrap errors: Is, As, AsType, Join, Unwrap.
package main

import (
	"errors"
	"fmt"
	"io"
)

type myErr struct{ n int }

func (e *myErr) Error() string { return "my " + fmt.Sprint(e.n) }

type coder interface{ Code() int }

func (e *myErr) Code() int { return e.n }

type un map[string]int

func (un) Error() string { return "un" }

func try(f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println("panic:", e)
		}
	}()
	f()
}

func main() {
	e1 := &myErr{4}
	w := fmt.Errorf("a: %w", fmt.Errorf("b %w", e1))
	var pe *myErr
	var c coder
	fmt.Println(errors.As(w, &pe), pe == e1, errors.As(w, &c), c.Code(), errors.Is(w, io.EOF), errors.Is(w, io.ErrUnexpectedEOF), w)
	fmt.Println(errors.Unwrap(w), errors.Unwrap(errors.Unwrap(w)), errors.Join(io.EOF, nil, e1), errors.Join(nil) == nil)
	x, ok := errors.AsType[*myErr](w)
	fmt.Println(x, ok)
	for _, t := range []any{nil, 1, (*error)(nil), new(int), new(fmt.Stringer), new(error)} {
		try(func() { fmt.Println(errors.As(w, t)) })
	}
	fmt.Println(errors.Is(un{"a": 1}, un{"a": 1}), errors.Is(nil, nil), errors.New("a") == errors.New("a"))
	fmt.Printf("%v %+v %T %T %T\n", e1, errors.New("x"), errors.New("x"), w, fmt.Errorf("%w %w", e1, e1))
}

// Output:
// true true true 4 false false a: b my 4
// b my 4 my 4 EOF
// my 4 true
// my 4 true
// panic: errors: target cannot be nil
// panic: errors: target must be a non-nil pointer
// panic: errors: target must be a non-nil pointer
// panic: errors: *target must be interface or implement error
// false
// true
// false true false
// my 4 x *errors.errorString *fmt.wrapError *fmt.wrapErrors
