// The arguments of println are evaluated before anything is written.

package main

func f(s string) string { println("f", s); return s }

func main() {
	println(f("a"), f("b"))
	defer println("deferred", 1)
	x := 5
	defer println(x)
	x = 6
	println(x)
}

// Output:

// Stderr:
// f a
// f b
// a b
// 6
// 5
// deferred 1
