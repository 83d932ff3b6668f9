// go and defer need a call, and some built-ins are not allowed.

package main

func f() int { return 1 }

func main() {
	s := []int{}
	go f()
	defer f()
	go f // want "expression in go must be function call"
	defer f // want "expression in defer must be function call"
	defer (f()) // want "expression in defer must not be parenthesized"
	go func() {} // want "expression in go must be function call"
	defer len(s) // want "defer discards result of len\(s\) \(value of type int\)"
	go append(s, 1) // want "go discards result of append\(s, 1\) \(value of type \[\]int\)"
	defer int(1) // want "defer requires function call, not conversion int\(1\) \(constant 1 of type int\)"
	defer recover()
	defer panic(1)
	go new(int) // want "go discards result of new\(int\) \(value of type \*int\)"
	defer 1 // want "expression in defer must be function call"
}
