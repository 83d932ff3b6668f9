// Go and defer.

package main

func g() int { return 1 }

func f(s []int, m map[int]int) {
	go g // want `^expression in go must be function call`
	defer g // want `^expression in defer must be function call`
	go int(1) // want `^go requires function call, not conversion int\(1\) \(constant 1 of type int\)`
	defer len(s) // want `^defer discards result of len\(s\) \(value of type int\)`
	go append(s, 1) // want `^go discards result of append\(s, 1\) \(value of type \[\]int\)`
	defer copy(s, s)
	defer delete(m, 1)
	go func() {} // want `^expression in go must be function call`
	defer panic(1)
	defer recover()
	go new(int) // want `^go discards result of new\(int\) \(value of type \*int\)`
	defer print("a")
	go 1 // want `^expression in go must be function call`
	defer f // want `^expression in defer must be function call`
	go f() // want `^not enough arguments in call to f`
	defer make([]int, 1) // want `^defer discards result of make\(\[\]int, 1\) \(value of type \[\]int\)`
	defer close(s) // want `^invalid operation: cannot close non-channel s \(variable of type \[\]int\)`
	defer clear(m)
	go min(1, 2) // want `^go discards result of min\(1, 2\) \(untyped int constant 1\)`
}

func main() {}
