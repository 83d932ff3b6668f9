// Generic functions as values and arguments.

package main

func id[T any](x T) T                     { return x }
func pair[A, B any](a A, b B)             {}
func take(f func(int) int)                {}
func takeG[T any](f func(T) T, x T)       {}
func num[T ~int | ~float64](x T) T        { return x }

func main() {
	var f func(int) string = id // want "inferred type func\(x int\) int for func\(x T\) T does not match type func\(int\) string of f"
	var g func(int, int) int = id // want "type func\(int, int\) int of g does not match func\(x T\) T \(cannot infer T\)"
	var h func(string) string = num // want "string does not satisfy ~int \| ~float64 \(string missing in ~int \| ~float64\)"
	take(num)
	take(pair) // want "in call to take, type func\[A, B any\]\(a A, b B\) of pair does not match func\(int\) int \(cannot infer A and B\)"
	takeG(num, "x") // want "string does not satisfy ~int \| ~float64 \(string missing in ~int \| ~float64\)"
	takeG(id, 1)
	x := id // want "cannot use generic function id without instantiation"
	fs := []func(int) int{id, num, pair} // want "type func\(int\) int of array or slice literal does not match func\(a A, b B\) \(cannot infer A and B\)"
	if id == nil { // want "cannot use generic function id without instantiation"
	}
	go id // want "expression in go must be function call"
	defer pair[int] // want "expression in defer must be function call" "cannot infer B \(declared at .*function_values\.go:6:14\)"
	_, _, _, _, _ = f, g, h, x, fs
}
