// Imports that are not used.

package main

import (
	"errors" // want "\"errors\" imported and not used"
	"fmt" // want "\"fmt\" imported and not used"
	_ "sort"
	str "strings" // want "\"strings\" imported as str and not used"
)

func main() {
}
