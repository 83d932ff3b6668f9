// Builtins len.

package main

func f(i int, s string, p *[3]int, c chan int, fn func(), m map[int]int) {
	_ = len() // want `^invalid operation: not enough arguments for len\(\) \(expected 1, found 0\)`
	_ = len(1) // want `^invalid argument: 1 \(untyped int constant\) for built-in len`
	_ = len(s, s) // want `^invalid operation: too many arguments for len\(s, s\) \(expected 1, found 2\)`
	_ = len(p)
	_ = len(fn) // want `^invalid argument: fn \(variable of type func\(\)\) for built-in len`
	_ = cap(s) // want `^invalid argument: s \(variable of type string\) for built-in cap`
	_ = cap(m) // want `^invalid argument: m \(variable of type map\[int\]int\) for built-in cap`
	_ = cap(c)
	_ = len(nil) // want `^invalid argument: nil for built-in len`
	_ = len(int) // want `^int \(type\) is not an expression`
	len = 1 // want `^len \(built-in\) must be called`
	_ = len // want `^len \(built-in\) must be called`
	const a = len("abc")
	const b = len([3]int{f2()}) // want `^len\(\[3\]int\{…\}\) \(value of type int\) is not constant`
	_ = len(i...) // want `^invalid operation: invalid use of \.\.\. with built-in len`
}

func f2() int { return 1 }

func main() {}
