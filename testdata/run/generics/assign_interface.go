// Values of a type parameter assigned to interfaces.

package main

import "fmt"

func box[T any](x T) any { return x }

func str[T fmt.Stringer](x T) fmt.Stringer { return x }

func errOf[T error](x T) error { return x }

type E struct{ code int }

func (e E) Error() string   { return fmt.Sprint("code ", e.code) }
func (e *E) String() string { return "ptr" }

func main() {
	fmt.Println(box(1) == box(1), box(1) == box(int8(1)), box[any](nil) == nil, box[error](nil) == nil)
	fmt.Println(str(&E{}), errOf(E{3}), errOf(&E{4}), errOf[error](nil) == nil, box[*E](nil) == nil)
}

// Output:
// true false true true
// code 0 code 3 code 4 true false
