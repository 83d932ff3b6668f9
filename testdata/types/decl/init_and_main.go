// Init and main.

package main

var init = 1 // want `^cannot declare init - must be func`

func init(n int) {} // want `^func init must have no arguments and no return values`

func init() int { return 1 } // want `^func init must have no arguments and no return values`

func main() string { return "" } // want `^func main must have no arguments and no return values`

type main struct{} // want `^cannot declare main - must be func`

func f() {
	init() // want `^undefined: init`
	main()
}
