// Defer and recover in generic functions.

package main

import (
	"errors"
	"fmt"
)

func try[T any](f func() T, def T) (r T, err error) {
	defer func() {
		if e := recover(); e != nil {
			r = def
			err = fmt.Errorf("recovered %T: %v", e, e)
		}
	}()
	return f(), nil
}

func must[T any](x T, err error) T {
	if err != nil {
		panic(err)
	}
	return x
}

func main() {
	fmt.Println(try(func() int { return 1 }, 0))
	fmt.Println(try(func() int { var xs []int; return xs[3] }, -1))
	fmt.Println(try(func() string { return fmt.Sprint(must(0, errors.New("bad"))) }, "dflt"))
	fmt.Println(must(5, nil))
}

// Output:
// 1 <nil>
// -1 recovered runtime.boundsError: runtime error: index out of range [3] with length 0
// dflt recovered *errors.errorString: bad
// 5
