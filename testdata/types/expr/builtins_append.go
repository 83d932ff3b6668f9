// Builtins append.

package main

func f(s []int, t []string, i int, b []byte, str string, m map[int]int) {
	_ = append() // want `^invalid operation: not enough arguments for append\(\) \(expected 1, found 0\)`
	_ = append(s)
	_ = append(s, "a") // want `^cannot use "a" \(untyped string constant\) as int value in argument to append`
	_ = append(s, 1, "a", nil) // want `^cannot use "a" \(untyped string constant\) as int value in argument to append` `^cannot use nil as int value in argument to append`
	_ = append(s, t...) // want `^cannot use t \(variable of type \[\]string\) as \[\]int value in argument to append`
	_ = append(s, 1, s...) // want `^too many arguments in call to append`
	_ = append(i, 1) // want `^invalid append: argument must be a slice; have i \(variable of type int\)`
	_ = append(nil, 1) // want `^invalid append: argument must be a slice; have untyped nil`
	_ = append(b, str...)
	_ = append(b, str) // want `^cannot use str \(variable of type string\) as byte value in argument to append`
	_ = append(m, 1) // want `^invalid append: argument must be a slice; have m \(variable of type map\[int\]int\)`
	append(s, 1) // want `^append\(s, 1\) \(value of type \[\]int\) is not used`
	s = append(t, "a") // want `^cannot use append\(t, "a"\) \(value of type \[\]string\) as \[\]int value in assignment`
	_ = append(s, i...) // want `^cannot use i \(variable of type int\) as \[\]int value in argument to append`
	_ = append([3]int{}, 1) // want `^invalid append: argument must be a slice; have \[3\]int\{\} \(value of type \[3\]int\)`
	_ = copy(s, t) // want `^invalid copy: arguments s \(variable of type \[\]int\) and t \(variable of type \[\]string\) have different element types int and string`
	_ = copy(s) // want `^invalid operation: not enough arguments for copy\(s\) \(expected 2, found 1\)`
	_ = copy(s, s, s) // want `^invalid operation: too many arguments for copy\(s, s, s\) \(expected 2, found 3\)`
	_ = copy(b, str)
	_ = copy(str, b) // want `^invalid copy: argument must be a slice; have str \(variable of type string\)`
	_ = copy(i, s) // want `^invalid copy: argument must be a slice; have i \(variable of type int\)`
	_ = copy(s, 1) // want `^invalid copy: argument must be a slice; have 1 \(untyped int constant\)`
	_ = copy(m, m) // want `^invalid copy: argument must be a slice; have m \(variable of type map\[int\]int\)`
}

func main() {}
