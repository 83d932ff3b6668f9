// nil converted to named types is a typed nil in an interface.

package main

import "fmt"

type P *int
type E struct{}

func (*E) Error() string { return "E" }

func get(fail bool) error {
	var e *E
	if fail {
		e = &E{}
	}
	return e
}

func main() {
	var x any = (*int)(nil)
	var y any = P(nil)
	fmt.Println(x == nil, y == nil, x == y, x == (*int)(nil))
	fmt.Printf("%T %T %v\n", x, y, []any{(func())(nil) == nil, ([]int)(nil) == nil})
	fmt.Println(get(false) == nil, get(true), error((*E)(nil)) == get(false))
}

// Output:
// false false false true
// *int main.P [true true]
// false E true
