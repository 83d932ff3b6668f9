// Comparisons.

package main

type s struct{ f func() }
type ok struct{ a int }

func f(i int, t string, x []int, m map[int]int, fn func(), p *int, q *string, v s, w ok, a any, e error, c chan int, arr [2][]int, b bool, st interface{ M() }) {
	_ = i == t // want `^invalid operation: i == t \(mismatched types int and string\)`
	_ = x == x // want `^invalid operation: x == x \(slice can only be compared to nil\)`
	_ = m == m // want `^invalid operation: m == m \(map can only be compared to nil\)`
	_ = fn == fn // want `^invalid operation: fn == fn \(func can only be compared to nil\)`
	_ = x == nil
	_ = fn != nil
	_ = p == q // want `^invalid operation: p == q \(mismatched types \*int and \*string\)`
	_ = p < p // want `^invalid operation: p < p \(operator < not defined on pointer\)`
	_ = v == v // want `^invalid operation: v == v \(struct containing func\(\) cannot be compared\)`
	_ = w < w // want `^invalid operation: w < w \(operator < not defined on struct\)`
	_ = w == w
	_ = a < a // want `^invalid operation: a < a \(operator < not defined on interface\)`
	_ = a == i
	_ = a == x // want `^invalid operation: a == x \(slice can only be compared to nil\)`
	_ = e == i // want `^invalid operation: e == i \(mismatched types error and int\)`
	_ = c < c // want `^invalid operation: c < c \(operator < not defined on chan\)`
	_ = arr == arr // want `^invalid operation: arr == arr \(\[2\]\[\]int cannot be compared\)`
	_ = b < b // want `^invalid operation: b < b \(operator < not defined on bool\)`
	_ = i == nil // want `^invalid operation: i == nil \(mismatched types int and untyped nil\)`
	_ = nil == nil // want `^invalid operation: nil == nil \(operator == not defined on untyped nil\)`
	_ = t == 'a' // want `^invalid operation: t == 'a' \(mismatched types string and untyped rune\)`
	_ = i == 1.5 // want `^1\.5 \(untyped float constant\) truncated to int`
	_ = t < 1 // want `^invalid operation: t < 1 \(mismatched types string and untyped int\)`
	_ = w == v // want `^invalid operation: w == v \(mismatched types ok and s\)`
	_ = st == w // want `^invalid operation: st == w \(mismatched types interface\{M\(\)\} and ok\)`
	_ = i == 1 == 2 // want `^invalid operation: i == 1 == 2 \(mismatched types untyped bool and untyped int\)`
	_ = x != m // want `^invalid operation: x != m \(mismatched types \[\]int and map\[int\]int\)`
	_ = w == nil // want `^invalid operation: w == nil \(mismatched types ok and untyped nil\)`
	_ = f == nil
	_ = len == nil // want `^len \(built-in\) must be called`
	_ = int == int // want `^int \(type\) is not an expression`
}

func main() {}
