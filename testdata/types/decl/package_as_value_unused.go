// A package that is named only where a value should stand has not been used.

package main

import (
	"math"
	"strings" // want `"strings" imported and not used`
	"time"    // want `"time" imported and not used`
)

func show(x any) {}

func main() {
	show(strings) // want `use of package strings not in selector`
	t := time     // want `use of package time not in selector` "declared and not used: t"
	show(math)    // want `use of package math not in selector`
	show(math.Pi)
}
