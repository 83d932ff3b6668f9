// Function literals.

package main

func f() {
	func() { // want `^func\(\) \{\} \(value of type func\(\)\) is not used`
	}
	var g func(int) int = func(n int) { return n } // want `^cannot use func\(n int\) \{…\} \(value of type func\(n int\)\) as func\(int\) int value in variable declaration` `^too many return values`
	h := func(n int) int { n++ } // want `^missing return`
	func(n int) int { return 1 }("a") // want `^cannot use "a" \(untyped string constant\) as int value in argument to func\(n int\) int \{…\}`
	_ = func() (int, string) { return 1 } // want `^not enough return values`
	var k = func() { return 1 } // want `^too many return values`
	_, _, _ = g, h, k
	_ = func(a int, a string) {} // want `^a redeclared in this block`
	_ = func() { x := 1 } // want `^declared and not used: x`
}

func main() {}
