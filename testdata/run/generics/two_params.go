// Two type parameters; a prefix of the type arguments may be given.

package main

import "fmt"

func conv[To, From ~int | ~float64](x From) To { return To(x) }

func pair[A, B any](a A, b B) string { return fmt.Sprintf("%T:%v %T:%v", a, a, b, b) }

func main() {
	fmt.Println(conv[int](3.75), conv[float64](3), conv[int, float64](7))
	fmt.Println(pair(1, "x"), pair[any](nil, 2.5), pair[int8, uint](-1, 1))
}

// Output:
// 3 3 7
// int:1 string:x <nil>:<nil> float64:2.5 int8:-1 uint:1
