// What stands in the brackets behind a type that is not generic is not looked at.

package main

type square struct{}

func main() {
	i := 1 // want `^declared and not used: i`
	r := square[i](1) // want `^invalid operation: square\[i\] \(square is not a generic type\)`
	_ = any[i] // want `^invalid operation: any\[i\] \(any is not a generic type\)`
	_ = unknown[alsoUnknown]{} // want `^undefined: unknown`
	_ = r
}
