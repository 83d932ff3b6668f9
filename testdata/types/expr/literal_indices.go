// Indices of literals that are none.

package main

func main() {
	f := func() {}
	i := 1
	_ = []int{f: 1} // want `^invalid argument: index f \(variable of type func\(\)\) must be integer`
	_ = []int{i: 1} // want `^index i must be integer constant`
	_ = []int{1.5: 1} // want `^1\.5 \(untyped float constant\) truncated to int`
	_ = []int{"a": 1} // want `^cannot convert "a" \(untyped string constant\) to type int`
	_ = []int{-1: 1} // want `^invalid argument: index -1 \(constant of type int\) must not be negative`
	_ = [2]int{5: 1} // want `^invalid argument: index 5 out of bounds \[0:2\]`
	_ = []int{1 << 70: 1} // want `^1 << 70 \(untyped int constant 1180591620717411303424\) overflows int`
	_ = []int{nil: 1} // want `^cannot convert nil to type int`
	_ = []int{f(): 1} // want `^f\(\) \(no value\) used as value`
	_ = []int{1: 1, 1: 2} // want `^duplicate index 1 in array or slice literal`
	_ = [...]int{2.0: 1, 'a': 1}
}
