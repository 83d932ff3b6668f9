// Import declarations with mistakes.

package main

import (
	"fmt"
	m "math" // want "\"math\" imported as m and not used"
	m "slices" // want "m redeclared in this block" "\"slices\" imported as m and not used"
	_ "sort"
	str "strconv" // want "\"strconv\" imported as str and not used"
	. "strings"
)

func main() {
	fmt.Println(ToUpper("x"))
	str := 1
	_ = str
}
