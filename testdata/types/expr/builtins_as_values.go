// Built-in functions in go and defer, and as values.

package main

func main() {
	go len("a") // want "go discards result of len\(\"a\"\) \(constant 1 of type int\)"
	defer append([]int{}, 1) // want "defer discards result of append\(\[\]int\{\}, 1\) \(value of type \[\]int\)"
	go recover()
	defer int(5) // want "defer requires function call, not conversion int\(5\) \(constant 5 of type int\)"
	defer panic(1)
	go close(make(chan int))
	defer cap([]int{}) // want "defer discards result of cap\(\[\]int\{\}\) \(value of type int\)"
	defer new(int) // want "defer discards result of new\(int\) \(value of type \*int\)"
	fs := []any{len, print} // want "len \(built-in\) must be called" "print \(built-in\) must be called"
	var f func([]int) int = cap // want "cap \(built-in\) must be called"
	_, _ = fs, f
}
