// Constants that do not fit into the type that an interface would hold them in.
package main

import "fmt"

func f(x any) {}

func main() {
	fmt.Println(1 << 70) // want "cannot use 1 << 70 \(untyped int constant 1180591620717411303424\) as int value in argument to fmt.Println \(overflows\)"
	f(1e1000 * 'a') // want "cannot use 1e1000 \* 'a' \(untyped float constant 9.7e\+1001\) as float64 value in argument to f \(overflows\)"
	var e interface{ M() } = 1 << 70 // want "as int value in variable declaration \(overflows\)"
	_, _ = e, []any{-1 << 80} // want "as int value in array or slice literal \(overflows\)"
	make(chan any) <- 1 << 64 // want "as int value in send \(overflows\)"
}
