// Closures share the variables they capture.

package main

import "fmt"

func counter() (inc func() int, get func() int) {
	n := 0
	inc = func() int { n++; return n }
	get = func() int { return n }
	return
}

func compose(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func main() {
	inc, get := counter()
	inc()
	inc()
	inc2, _ := counter()
	fmt.Println(get(), inc2())
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i += 10; return i })
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
	var fib func(int) int
	fib = func(n int) int {
		if n < 2 {
			return n
		}
		return fib(n-1) + fib(n-2)
	}
	fmt.Println(fib(15))
	fmt.Println(compose(func(x int) int { return x + 1 }, func(x int) int { return x * x })(4))
	x := 1
	func(y int) {
		x += y
	}(5)
	defer func() { fmt.Println("deferred sees", x) }()
	x *= 2
	fmt.Println(x)
	acc := func(start int) func(int) int {
		return func(d int) int { start += d; return start }
	}(100)
	acc(1)
	fmt.Println(acc(2))
}

// Output:
// 2 1
// 10 20 11 21 12 22
// 610
// 25
// 12
// 103
// deferred sees 12
