// ... stands before the last parameter's type only.

package main

func a(x ...int, y string) {} // want "can only use \.\.\. with final parameter"
func b() (x ...int)        { return nil } // want "invalid use of \.\.\." "cannot use nil as int value in return statement"
func c(...int, ...string)  {} // want "can only use \.\.\. with final parameter"

func main() {}
