// Members of packages that do not exist, or are not exported.

package main

import (
	"fmt"
	"math"
	"strings"
)

func main() {
	fmt.Printn("x") // want "undefined: fmt\.Printn"
	fmt.println("x") // want "undefined: fmt\.println \(but have Println\)"
	fmt.Foo = 1 // want "undefined: fmt\.Foo"
	_ = math.pi // want "undefined: math\.pi \(but have Pi\)"
	_ = math.PI // want "undefined: math\.PI \(but have Pi\)"
	var b strings.builder // want "declared and not used: b" "undefined: strings\.builder \(but have Builder\)"
	strings.ToUpper = nil // want "use of package strings not in selector" "cannot assign to strings\.ToUpper \(neither addressable nor a map index expression\)"
	_ = fmt // want "use of package fmt not in selector"
	fmt() // want "use of package fmt not in selector"
	x := math // want "declared and not used: x" "use of package math not in selector"
	_ = strings.Builder.x // want "strings\.Builder\.x undefined \(type strings\.Builder has no field or method x\)"
}
