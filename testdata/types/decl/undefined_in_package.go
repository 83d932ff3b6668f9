// Names that a package does not export or have.

package main

import (
	"fmt"
	"strings"
)

func main() {
	fmt.Prinln("x") // want "undefined: fmt\.Prinln"
	strings.toUpper("x") // want "undefined: strings\.toUpper \(but have ToUpper\)"
	_ = fmt.Nothing // want "undefined: fmt\.Nothing"
	fmt = nil // want "use of package fmt not in selector"
	_ = strings // want "use of package strings not in selector"
}
