// main and init take no arguments and have no results; init cannot be referred to.

package main

func init() int { return 1 } // want "func init must have no arguments and no return values"

func main(args []string) { // want "func main must have no arguments and no return values"
	init() // want "undefined: init"
}

var init = 1 // want "cannot declare init - must be func"
