// Operations assigned to what is no variable.

package main

func f() int { return 1 }

func main() {
	x := 1
	1.5 += x // want `^1\.5 \(untyped float constant\) truncated to int` `^cannot assign to 1\.5 \(neither addressable nor a map index expression\)`
	"a" += 1 // want `^invalid operation: "a" \+= 1 \(mismatched types untyped string and untyped int\)` `^cannot assign to "a" \(neither addressable nor a map index expression\)`
	1++ // want `^cannot assign to 1 \(neither addressable nor a map index expression\)`
	f() += 1 // want `^cannot assign to f\(\) \(neither addressable nor a map index expression\)`
	nil = 1 // want `^cannot assign to nil \(neither addressable nor a map index expression\)`
	1 = 2 // want `^cannot assign to 1 \(neither addressable nor a map index expression\)`
	_ = x
}
