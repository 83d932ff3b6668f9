// Parameter lists.

package main

func a(x, y int, x string) {}
func b(x ...int, y int)     {} // want "can only use \.\.\. with final parameter"
func c(...int, string)      {} // want "can only use \.\.\. with final parameter"
func d(x int) (y int, y string) { return }
func e(x missing) int       { return 1 }
func f(x, _ int, _ string)  { _ = _ }
func g(a int, b) {} // want "syntax error: missing parameter type"

func main() {
	b(1)
	f(1, 2, "a")
	var v ...int // want "syntax error: unexpected \.\.\., expected type"
}
