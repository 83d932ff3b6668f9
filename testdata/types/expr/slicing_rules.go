// Slice expressions of what cannot be sliced and with bad indices.

package main

func arr() [3]int { return [3]int{} }

func main() {
	s := []int{1}
	a := [3]int{}
	m := map[int]int{}
	str := "abc"
	_ = m[1:2] // want "cannot slice m \(variable of type map\[int\]int\)"
	_ = arr()[:] // want "cannot slice unaddressable value arr\(\) \(value of type \[3\]int\)"
	_ = 5[:] // want "cannot slice 5 \(untyped int constant\)"
	_ = str[0:1:2] // want "invalid operation: 3-index slice of string"
	_ = s[2:1] // want "invalid slice indices: 1 < 2"
	_ = s[-1:] // want "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = s["a":] // want "cannot convert \"a\" \(untyped string constant\) to type int"
	_ = a[:4] // want "invalid argument: index 4 out of bounds \[0:4\]"
	_ = a[1:5:2] // want "invalid argument: index 5 out of bounds \[0:4\]"
	_ = str[1.5:] // want "1\.5 \(untyped float constant\) truncated to int"
	_ = s[:1:] // want "final index required in 3-index slice"
	_ = "const"[3:9] // want "invalid argument: index 9 out of bounds \[0:6\]"
	_ = [3]int{}[:] // want "cannot slice unaddressable value \[3\]int\{\} \(value of type \[3\]int\)"
	_ = (&a)[:4] // want "invalid argument: index 4 out of bounds \[0:4\]"
	_ = s[nil:] // want "cannot convert nil to type int"
	_ = nil[:] // want "cannot slice nil"
	p := &s
	_ = p[:] // want "cannot slice p \(variable of type \*\[\]int\)"
}
