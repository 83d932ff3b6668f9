// new of an expression makes a variable with that value.

package main

import "fmt"

type T struct{ x int }

func g() int { return 9 }

func main() {
	p, q, r := new(42), new("s"), new(T{3})
	*p++
	r.x++
	fmt.Println(*p, *q, *r, *new(g()), *new(2.5), *new('a' + 1))
	fmt.Printf("%T %T %T %T\n", p, q, new(1+2i), new(1 < 2))
	x := 5
	y := new(x)
	*y = 6
	fmt.Println(x, *y, new(x) == new(x))
}

// Output:
// 43 s {4} 9 2.5 98
// *int *string *complex128 *bool
// 5 6 false
