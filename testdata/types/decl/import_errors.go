// Imported packages that do not exist, and names imported twice.

package main

import (
	"fmt"
	strings "sort"
	"strings" // want "\"strings\" imported and not used" "strings redeclared in this block"
)

func main() { fmt.Println(strings.ToUpper("")) } // want "undefined: strings\.ToUpper"
