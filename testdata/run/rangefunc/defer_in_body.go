// A defer in the body belongs to the function around the loop.

package main

import "fmt"

func seq(yield func(string) bool) {
	defer fmt.Println("seq done")
	_ = yield("a") && yield("b")
}

func f() (s string) {
	defer func() { fmt.Println("f ends", s) }()
	for x := range seq {
		defer func() { s += x; fmt.Println("deferred", x) }()
		fmt.Println("body", x)
	}
	fmt.Println("after loop")
	return "r"
}

func main() { fmt.Println(f()) }

// Output:
// body a
// body b
// seq done
// after loop
// deferred b
// deferred a
// f ends rba
// rba
