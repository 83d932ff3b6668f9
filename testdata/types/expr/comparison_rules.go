// Comparisons that are not allowed.

package main

type S struct{ f []int }
type T struct{ f func() }
type A [2]map[int]int
type I interface{ M() }

func main() {
	var s1, s2 S
	var t T
	var a A
	var f, g func()
	var m map[int]int
	var sl []int
	var i I
	var e any
	_ = s1 == s2 // want "invalid operation: s1 == s2 \(struct containing \[\]int cannot be compared\)"
	_ = t == t // want "invalid operation: t == t \(struct containing func\(\) cannot be compared\)"
	_ = a == a // want "invalid operation: a == a \(A cannot be compared\)"
	_ = f == g // want "invalid operation: f == g \(func can only be compared to nil\)"
	_ = m == m // want "invalid operation: m == m \(map can only be compared to nil\)"
	_ = sl == sl // want "invalid operation: sl == sl \(slice can only be compared to nil\)"
	_ = s1 == nil // want "invalid operation: s1 == nil \(mismatched types S and untyped nil\)"
	_ = e == s1 // want "invalid operation: e == s1 \(struct containing \[\]int cannot be compared\)"
	_ = e == f // want "invalid operation: e == f \(func can only be compared to nil\)"
	_ = i == 1 // want "invalid operation: i == 1 \(mismatched types I and untyped int\)"
	_ = i < i // want "invalid operation: i < i \(operator < not defined on interface\)"
	_ = true < false // want "invalid operation: true < false \(operator < not defined on untyped bool\)"
	_ = &s1 < &s2 // want "invalid operation: &s1 < &s2 \(operator < not defined on pointer\)"
	_ = f == nil && m != nil && sl == nil
	_ = struct{}{} == struct{ x int }{} // want "invalid operation: struct\{\}\{\} == struct\{x int\}\{\} \(mismatched types struct\{\} and struct\{x int\}\)"
	_ = 1i < 2i // want "invalid operation: 1i < 2i \(operator < not defined on untyped complex\)"
	_ = []int{} == nil
	_ = "a" == 'a' // want "invalid operation: \"a\" == 'a' \(mismatched types untyped string and untyped rune\)"
	c, d := make(chan int), make(chan string)
	_ = c == d // want "invalid operation: c == d \(mismatched types chan int and chan string\)"
	_ = [2]int{} == [3]int{} // want "invalid operation: \[2\]int\{\} == \[3\]int\{\} \(mismatched types \[2\]int and \[3\]int\)"
}
