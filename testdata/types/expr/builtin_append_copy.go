// append, copy and delete with wrong arguments.

package main

func main() {
	s := []int{}
	t := []string{}
	m := map[string]int{}
	var a [2]int
	_ = append(s, "x") // want "cannot use \"x\" \(untyped string constant\) as int value in argument to append"
	_ = append(s, t...) // want "cannot use t \(variable of type \[\]string\) as \[\]int value in argument to append"
	_ = append(s, 1, s...) // want "too many arguments in call to append\n\thave \(\[\]int, number, \[\]int\.\.\.\)\n\twant \(\[\]int, \.\.\.int\)"
	_ = append(a, 1) // want "invalid append: argument must be a slice; have a \(variable of type \[2\]int\)"
	_ = append(1) // want "invalid append: argument must be a slice; have 1 \(untyped int constant\)"
	_ = append() // want "invalid operation: not enough arguments for append\(\) \(expected 1, found 0\)"
	_ = append(nil, 1) // want "invalid append: argument must be a slice; have untyped nil"
	_ = append(m, 1) // want "invalid append: argument must be a slice; have m \(variable of type map\[string\]int\)"
	_ = append(s, nil) // want "cannot use nil as int value in argument to append"
	_ = append([]byte{}, "abc"...)
	_ = append([]byte{}, "abc") // want "cannot use \"abc\" \(untyped string constant\) as byte value in argument to append"
	_ = append(s, s) // want "cannot use s \(variable of type \[\]int\) as int value in argument to append"
	s = append(t, "x") // want "cannot use append\(t, \"x\"\) \(value of type \[\]string\) as \[\]int value in assignment"
	copy(s, t) // want "invalid copy: arguments s \(variable of type \[\]int\) and t \(variable of type \[\]string\) have different element types int and string"
	copy(s) // want "invalid operation: not enough arguments for copy\(s\) \(expected 2, found 1\)"
	copy(a, s) // want "invalid copy: argument must be a slice; have a \(variable of type \[2\]int\)"
	copy(s, "abc") // want "invalid copy: arguments s \(variable of type \[\]int\) and \"abc\" \(untyped string constant\) have different element types int and byte"
	copy("abc", s) // want "invalid copy: argument must be a slice; have \"abc\" \(untyped string constant\)"
	copy([]byte{}, "abc")
	delete(m, 1) // want "cannot use 1 \(untyped int constant\) as string value in argument to delete"
	delete(m) // want "invalid operation: not enough arguments for delete\(m\) \(expected 2, found 1\)"
	delete(s, 1) // want "invalid argument: s \(variable of type \[\]int\) is not a map"
	delete(m, "a", "b") // want "invalid operation: too many arguments for delete\(m, \"a\", \"b\"\) \(expected 2, found 3\)"
}
