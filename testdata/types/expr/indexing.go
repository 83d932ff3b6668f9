// Index and slice expressions.

package main

func main() {
	a := [3]int{}
	s := []int{}
	m := map[string]int{}
	i := 1
	str := "abc"
	_ = a[3] // want "invalid argument: index 3 out of bounds \[0:3\]"
	_ = a[-1] // want "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = s["a"] // want "cannot convert \"a\" \(untyped string constant\) to type int"
	_ = s[1.5] // want "1\.5 \(untyped float constant\) truncated to int"
	_ = s[-1] // want "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = m[1] // want "cannot use 1 \(untyped int constant\) as string value in map index"
	_ = i[0] // want "cannot index i \(variable of type int\)"
	_ = s[2:1] // want "invalid slice indices: 1 < 2"
	_ = m["a":] // want "cannot slice m \(variable of type map\[string\]int\)"
	_ = str[0:1:2] // want "invalid operation: 3-index slice of string"
	_ = a[0:4] // want "invalid argument: index 4 out of bounds \[0:4\]"
	str[0] = 'x' // want "cannot assign to str\[0\] \(neither addressable nor a map index expression\)"
	_ = &str[0] // want "invalid operation: cannot take address of str\[0\] \(value of type byte\)"
	_ = &m["a"] // want "invalid operation: cannot take address of m\[\"a\"\] \(map index expression of type int\)"
	_ = [3]int{}[:] // want "cannot slice unaddressable value \[3\]int\{\} \(value of type \[3\]int\)"
	_ = s[1::3] // want "middle index required in 3-index slice"
	_ = s[:2:] // want "final index required in 3-index slice"
	_ = str[5]
	_ = "abc"[3] // want "invalid argument: index 3 out of bounds \[0:3\]"
}
