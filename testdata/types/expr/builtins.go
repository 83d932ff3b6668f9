// Arguments of built-in functions.

package main

func main() {
	s := []int{}
	m := map[string]int{}
	c := make(chan int)
	ro := (<-chan int)(c)
	_ = len(1) // want "invalid argument: 1 \(untyped int constant\) for built-in len"
	_ = len() // want "invalid operation: not enough arguments for len\(\) \(expected 1, found 0\)"
	_ = len(s, s) // want "invalid operation: too many arguments for len\(s, s\) \(expected 1, found 2\)"
	_ = cap(m) // want "invalid argument: m \(variable of type map\[string\]int\) for built-in cap"
	_ = append(1, 2) // want "invalid append: argument must be a slice; have 1 \(untyped int constant\)"
	_ = append(s, "a") // want "cannot use \"a\" \(untyped string constant\) as int value in argument to append"
	_ = append() // want "invalid operation: not enough arguments for append\(\) \(expected 1, found 0\)"
	copy(s, "abc") // want "invalid copy: arguments s \(variable of type \[\]int\) and \"abc\" \(untyped string constant\) have different element types int and byte"
	copy(s) // want "invalid operation: not enough arguments for copy\(s\) \(expected 2, found 1\)"
	copy(1, 2) // want "invalid copy: argument must be a slice; have 1 \(untyped int constant\)"
	delete(s, 1) // want "invalid argument: s \(variable of type \[\]int\) is not a map"
	delete(m, 1) // want "cannot use 1 \(untyped int constant\) as string value in argument to delete"
	delete(m) // want "invalid operation: not enough arguments for delete\(m\) \(expected 2, found 1\)"
	close(s) // want "invalid operation: cannot close non-channel s \(variable of type \[\]int\)"
	close(ro) // want "invalid operation: cannot close receive-only channel ro \(variable of type <-chan int\)"
	_ = make(int) // want "invalid argument: cannot make int: type must be slice, map, or channel"
	_ = make([]int) // want "invalid operation: make\(\[\]int\) expects 2 or 3 arguments; found 1"
	_ = make([]int, 2, 1) // want "invalid argument: length and capacity swapped"
	_ = make([]int, -1) // want "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = make([]int, "a") // want "cannot convert \"a\" \(untyped string constant\) to type int"
	_ = make(map[string]int, 1, 2) // want "invalid operation: make\(map\[string\]int, 1, 2\) expects 1 or 2 arguments; found 3"
	_ = make() // want "invalid operation: not enough arguments for make\(\) \(expected 1, found 0\)"
	_ = new() // want "invalid operation: not enough arguments for new\(\) \(expected 1, found 0\)"
	_ = new(int, int) // want "invalid operation: too many arguments for new\(int, int\) \(expected 1, found 2\)"
	panic() // want "invalid operation: not enough arguments for panic\(\) \(expected 1, found 0\)"
	panic(1, 2) // want "invalid operation: too many arguments for panic\(1, 2\) \(expected 1, found 2\)"
	_ = recover(1) // want "invalid operation: too many arguments for recover\(1\) \(expected 0, found 1\)"
	_ = min(1, "a") // want "invalid argument: mismatched types untyped int \(previous argument\) and untyped string \(type of \"a\"\)"
	_ = min() // want "invalid operation: not enough arguments for min\(\) \(expected 1, found 0\)"
	_ = max(s) // want "invalid argument: s \(variable of type \[\]int\) cannot be ordered"
	clear(1) // want "invalid argument: cannot clear 1 \(untyped int constant\): argument must be \(or constrained by\) map or slice"
	_ = complex(1, "a") // want "invalid operation: complex\(1, \"a\"\) \(mismatched types untyped float and untyped string\)"
	_ = real("a") // want "invalid argument: argument has type untyped string, expected complex type"
	_ = len // want "len \(built-in\) must be called"
	x := append // want "declared and not used: x" "append \(built-in\) must be called"
	_ = print // want "print \(built-in\) must be called"
	print(print(1)) // want "print\(1\) \(no value\) used as value"
}
