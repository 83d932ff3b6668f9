// make and new with wrong arguments.

package main

type S struct{}

func main() {
	_ = make(int) // want "invalid argument: cannot make int: type must be slice, map, or channel"
	_ = make([]int) // want "invalid operation: make\(\[\]int\) expects 2 or 3 arguments; found 1"
	_ = make([]int, "a") // want "cannot convert \"a\" \(untyped string constant\) to type int"
	_ = make([]int, -1) // want "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = make([]int, 5, 2) // want "invalid argument: length and capacity swapped"
	_ = make([]int, 1, 2, 3) // want "invalid operation: make\(\[\]int, 1, 2, 3\) expects 2 or 3 arguments; found 4"
	_ = make(map[string]int, 1, 2) // want "invalid operation: make\(map\[string\]int, 1, 2\) expects 1 or 2 arguments; found 3"
	_ = make(chan int, 1, 2) // want "invalid operation: make\(chan int, 1, 2\) expects 1 or 2 arguments; found 3"
	_ = make([]int, 1.5) // want "1\.5 \(untyped float constant\) truncated to int"
	_ = make() // want "invalid operation: not enough arguments for make\(\) \(expected 1, found 0\)"
	_ = make(5) // want "5 is not a type"
	_ = make(S) // want "invalid argument: cannot make S: type must be slice, map, or channel"
	_ = make([2]int) // want "invalid argument: cannot make \[2\]int: type must be slice, map, or channel"
	_ = make(*[]int, 1) // want "invalid argument: cannot make \*\[\]int: type must be slice, map, or channel"
	_ = new() // want "invalid operation: not enough arguments for new\(\) \(expected 1, found 0\)"
	_ = new(int, 5) // want "invalid operation: too many arguments for new\(int, 5\) \(expected 1, found 2\)"
	_ = new(undefined) // want "undefined: undefined"
	_ = new(nil) // want "use of untyped nil in argument to new"
	_ = new(main()) // want "main\(\) \(no value\) used as value or type"
	_ = make([]int, 1<<63) // want "1 << 63 \(untyped int constant 9223372036854775808\) overflows int"
	var n float64 = 2
	_ = make([]int, n) // want "invalid argument: index n \(variable of type float64\) must be integer"
}
