// Builtins make.

package main

func f(x float64, s string) {
	_ = make() // want `^invalid operation: not enough arguments for make\(\) \(expected 1, found 0\)`
	_ = make(int) // want `^invalid argument: cannot make int: type must be slice, map, or channel`
	_ = make([]int) // want `^invalid operation: make\(\[\]int\) expects 2 or 3 arguments; found 1`
	_ = make([]int, -1) // want `^invalid argument: index -1 \(constant of type int\) must not be negative`
	_ = make([]int, 2, 1) // want `^invalid argument: length and capacity swapped`
	_ = make([]int, "a") // want `^cannot convert "a" \(untyped string constant\) to type int`
	_ = make([]int, 1.5) // want `^1\.5 \(untyped float constant\) truncated to int`
	_ = make([]int, x) // want `^invalid argument: index x \(variable of type float64\) must be integer`
	_ = make([]int, 1, 2, 3) // want `^invalid operation: make\(\[\]int, 1, 2, 3\) expects 2 or 3 arguments; found 4`
	_ = make(map[int]int, 1, 2) // want `^invalid operation: make\(map\[int\]int, 1, 2\) expects 1 or 2 arguments; found 3`
	_ = make(chan int, 1, 2) // want `^invalid operation: make\(chan int, 1, 2\) expects 1 or 2 arguments; found 3`
	_ = make(1) // want `^1 is not a type`
	_ = make([3]int) // want `^invalid argument: cannot make \[3\]int: type must be slice, map, or channel`
	_ = make(*int) // want `^invalid argument: cannot make \*int: type must be slice, map, or channel`
	_ = make(func()) // want `^invalid argument: cannot make func\(\): type must be slice, map, or channel`
	_ = make([]int, 2.0)
	_ = make([]int, nil) // want `^cannot convert nil to type int`
	_ = new() // want `^invalid operation: not enough arguments for new\(\) \(expected 1, found 0\)`
	_ = new(int, int) // want `^invalid operation: too many arguments for new\(int, int\) \(expected 1, found 2\)`
	_ = make(missing) // want `^undefined: missing`
	_ = make([]int, s) // want `^invalid argument: index s \(variable of type string\) must be integer`
	_ = make([]int, 1<<63) // want `^1 << 63 \(untyped int constant 9223372036854775808\) overflows int`
	_ = new(1, 2) // want `^invalid operation: too many arguments for new\(1, 2\) \(expected 1, found 2\)`
	_ = new(nil) // want `^use of untyped nil in argument to new`
}

func main() {}
