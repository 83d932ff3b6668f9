// Variadic.

package main

func a(x ...int, y int) {} // want `^can only use \.\.\. with final parameter`
func b(x, y ...int)     {} // want `^can only use \.\.\. with final parameter`
func c() (x ...int)     { return } // want `^invalid use of \.\.\.`
func d(...)             {} // want `^syntax error: \.\.\. is missing type`
func e(...int)          {}

type t struct{ x ...int } // want `^syntax error: unexpected \.\.\., expected type`

var f func(...int, string) // want `^can only use \.\.\. with final parameter`

func (x ...t) m() {} // want `^invalid use of \.\.\.`

func main() {}
