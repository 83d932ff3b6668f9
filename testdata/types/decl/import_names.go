// Import names.

package main

import "fmt" // want `^"fmt" imported and not used`
import "fmt" // want `^fmt redeclared in this block` `^"fmt" imported and not used`
import fmt "strings" // want `^fmt redeclared in this block` `^"strings" imported as fmt and not used`
import os "errors" // want `^"errors" imported as os and not used`

var os = 1 // want `^os already declared through import of package errors \("errors"\)`

func f(strconv int) {
	fmt := 1
	fmt.Println() // want `^fmt\.Println undefined \(type int has no field or method Println\)`
	strconv.Itoa() // want `^strconv\.Itoa undefined \(type int has no field or method Itoa\)`
}

func main() {}
