// Unused results.

package main

func g() int { return 1 }

func f(x int, s []int, p *int, c chan int) {
	x // want `^x \(variable of type int\) is not used`
	1 // want `^1 \(untyped int constant\) is not used`
	"a" // want `^"a" \(untyped string constant\) is not used`
	x + 1 // want `^x \+ 1 \(value of type int\) is not used`
	-x // want `^-x \(value of type int\) is not used`
	s[0] // want `^s\[0\] \(variable of type int\) is not used`
	*p // want `^\*p \(variable of type int\) is not used`
	p // want `^p \(variable of type \*int\) is not used`
	len(s) // want `^len\(s\) \(value of type int\) is not used`
	append(s, 1) // want `^append\(s, 1\) \(value of type \[\]int\) is not used`
	cap(s) // want `^cap\(s\) \(value of type int\) is not used`
	make([]int, 1) // want `^make\(\[\]int, 1\) \(value of type \[\]int\) is not used`
	new(int) // want `^new\(int\) \(value of type \*int\) is not used`
	func() {} // want `^func\(\) \{\} \(value of type func\(\)\) is not used`
	int(x) // want `^int\(x\) \(value of type int\) is not used`
	[]int{1} // want `^\[\]int\{…\} \(value of type \[\]int\) is not used`
	f // want `^f \(value of type func\(x int, s \[\]int, p \*int, c chan int\)\) is not used`
	x == 1 // want `^x == 1 \(untyped bool value\) is not used`
	g()
	<-c
	complex(1, 2) // want `^complex\(1, 2\) \(untyped complex constant \(1 \+ 2i\)\) is not used`
	copy(s, s)
	min(1, 2) // want `^min\(1, 2\) \(untyped int constant 1\) is not used`
	nil // want `^nil is not used`
	s[1:] // want `^s\[1:\] \(value of type \[\]int\) is not used`
	any(x).(int) // want `^any\(x\)\.\(int\) \(comma, ok expression of type int\) is not used`
	int // want `^int \(type\) is not an expression`
}

func main() {}
