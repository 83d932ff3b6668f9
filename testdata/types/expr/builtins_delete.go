// Builtins delete.

package main

func f(m map[string]int, s []int, i int) {
	delete() // want `^invalid operation: not enough arguments for delete\(\) \(expected 2, found 0\)`
	delete(m) // want `^invalid operation: not enough arguments for delete\(m\) \(expected 2, found 1\)`
	delete(m, 1) // want `^cannot use 1 \(untyped int constant\) as string value in argument to delete`
	delete(m, "a", "b") // want `^invalid operation: too many arguments for delete\(m, "a", "b"\) \(expected 2, found 3\)`
	delete(s, 0) // want `^invalid argument: s \(variable of type \[\]int\) is not a map`
	clear(s)
	clear(m)
	clear(i) // want `^invalid argument: cannot clear i \(variable of type int\): argument must be \(or constrained by\) map or slice`
	clear() // want `^invalid operation: not enough arguments for clear\(\) \(expected 1, found 0\)`
	clear(m, s) // want `^invalid operation: too many arguments for clear\(m, s\) \(expected 1, found 2\)`
	_ = delete(m, "a") // want `^delete\(m, "a"\) \(no value\) used as value`
	x := clear(m) // want `^declared and not used: x` `^clear\(m\) \(no value\) used as value`
	panic() // want `^invalid operation: not enough arguments for panic\(\) \(expected 1, found 0\)`
	panic(1, 2) // want `^invalid operation: too many arguments for panic\(1, 2\) \(expected 1, found 2\)`
	_ = panic(1) // want `^panic\(1\) \(no value\) used as value`
	recover(1) // want `^invalid operation: too many arguments for recover\(1\) \(expected 0, found 1\)`
	print(f)
	println(nil) // want `^use of untyped nil in argument to built-in println`
	_ = print(1) // want `^print\(1\) \(no value\) used as value`
	print(int) // want `^int \(type\) is not an expression`
}

func main() {}
