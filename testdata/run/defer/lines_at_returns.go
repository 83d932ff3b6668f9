// Deferred calls are made at the return statement, as traces show, but at the end of a function that may defer many of them.

package main

import (
	"fmt"
	"runtime"
)

func where(s string) {
	_, _, line, _ := runtime.Caller(2)
	fmt.Println(s, line)
}

func a(x int) int {
	defer func() { where("a") }()
	if x > 1 {
		return 5
	}
	for i := 0; i < 3; i++ {
		if i == x {
			return i
		}
	}
	return 7
}

func b(x int) {
	for i := 0; i < 2; i++ {
		defer func() { where("b") }()
	}
	if x > 1 {
		return
	}
	fmt.Println("b")
}

func c(x int) (r int, err error) {
	defer where2()
	if x > 1 {
		return 1,
			nil
	}
	if x == 1 {
		return
	}
	switch x {
	case 0:
		return 1, fmt.Errorf("a")
	}
	return
}

func where2() { where("c?"); w3() }
func w3() {
	_, _, line, _ := runtime.Caller(2)
	fmt.Println("w3", line)
}

func main() {
	a(2)
	a(1)
	a(0)
	a(-1)
	b(2)
	b(1)
	c(2)
	c(1)
	c(0)
	c(-1)
	func() {
		defer func() { where("lit") }()
	}()
	func() {
		defer where("direct")
		if len("a") == 1 {
			return
		}
	}()
	func() {
		defer func() {
			recover()
			defer func() { where("nested") }()
			if len("b") == 1 {
				return
			}
		}()
		panic(1)
	}()
}

// Output:
// a 18
// a 22
// a 22
// a 25
// b 36
// b 36
// b
// b 36
// b 36
// c? 41
// w3 41
// c? 45
// w3 45
// c? 49
// w3 49
// c? 51
// w3 51
// lit 73
// direct 79
// nested 85
