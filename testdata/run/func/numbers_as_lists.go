// Arithmetic on linked lists, by recursion some hundred thousand calls deep.

package main

import "fmt"

type Number struct{ next *Number }

func zero() *Number          { return nil }
func is_zero(x *Number) bool { return x == nil }
func add1(x *Number) *Number { e := new(Number); e.next = x; return e }
func sub1(x *Number) *Number { return x.next }
func add(x, y *Number) *Number {
	if is_zero(y) {
		return x
	}
	return add(add1(x), sub1(y))
}
func mul(x, y *Number) *Number {
	if is_zero(x) || is_zero(y) {
		return zero()
	}
	return add(mul(x, sub1(y)), x)
}
func fact(n *Number) *Number {
	if is_zero(n) {
		return add1(zero())
	}
	return mul(fact(sub1(n)), n)
}
func gen(n int) *Number {
	if n > 0 {
		return add1(gen(n - 1))
	}
	return zero()
}
func count(x *Number) int {
	if is_zero(x) {
		return 0
	}
	return count(sub1(x)) + 1
}
func main() {
	for i := 0; i <= 9; i++ {
		fmt.Println(i, "! =", count(fact(gen(i))))
	}
}

// Output:
// 0 ! = 1
// 1 ! = 1
// 2 ! = 2
// 3 ! = 6
// 4 ! = 24
// 5 ! = 120
// 6 ! = 720
// 7 ! = 5040
// 8 ! = 40320
// 9 ! = 362880
