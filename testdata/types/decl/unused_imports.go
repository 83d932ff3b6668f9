// Unused imports.

package main

import (
	"fmt" // want `^"fmt" imported and not used`
	str "strings" // want `^"strings" imported as str and not used`
	_ "sort"
	. "math" // want `^"math" imported and not used`
	"math/rand" // want `^"math/rand" imported and not used`
)

func main() {}
