// Deferred calls of recursive functions unwind from the innermost.

package main

import "fmt"

func f(n int) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Print("r", n, ":", e, " ")
			if n > 1 {
				panic(fmt.Sprint(e, n))
			}
		}
	}()
	if n == 3 {
		panic("x")
	}
	f(n + 1)
	fmt.Print("returned", n, " ")
}

func main() {
	f(0)
	fmt.Println()
}

// Output:
// r3:x r2:x3 r1:x32 returned0
