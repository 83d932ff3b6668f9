// defer and go with what is not a call.

package main

type T struct{}

func (T) M() {}

func main() {
	f := func() {}
	go f // want "expression in go must be function call"
	defer f // want "expression in defer must be function call"
	go (f()) // want "expression in go must not be parenthesized"
	defer (T{}.M()) // want "expression in defer must not be parenthesized"
	go T.M // want "expression in go must be function call"
	defer 1 // want "expression in defer must be function call"
	go func() {} // want "expression in go must be function call"
	defer func() {} // want "expression in defer must be function call"
	go int(1) // want "go requires function call, not conversion int\(1\) \(constant 1 of type int\)"
	defer len("a") // want "defer discards result of len\(\"a\"\) \(constant 1 of type int\)"
	go undefined() // want "undefined: undefined"
	defer f(1) // want "too many arguments in call to f\n\thave \(number\)\n\twant \(\)"
	go f().x() // want "f\(\) \(no value\) used as value or type"
}
