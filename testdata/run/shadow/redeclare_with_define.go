// := redeclares only in the same scope; in an inner one it makes new variables.

package main

import (
	"errors"
	"fmt"
)

func f() (int, error) { return 1, errors.New("f") }

func main() {
	a, err := f()
	b, err := 2, error(nil)
	fmt.Println(a, b, err)
	if true {
		a, err := f()
		a++
		fmt.Println(a, err)
		_, b = a, 5
	}
	fmt.Println(a, b, err)
	p := &err
	c, err := f()
	fmt.Println(c, *p == err)
}

// Output:
// 1 2 <nil>
// 2 f
// 1 5 <nil>
// 1 true
