// Names in lower case: some are there for the package itself, others are not.

package main

import (
	"errors"
	"fmt"

	"math"
	"os"
	"strings"
)

var a = math.sqrt(2) // want `^name sqrt not exported by package math`
var b = math.floor(2) // want `^undefined: math\.floor \(but have Floor\)`
var c = errors.new("x") // want `^undefined: errors\.new \(but have New\)`
var d = strings.toUpper("x") // want `^undefined: strings\.toUpper \(but have ToUpper\)`
var e = os.rename("a", "b") // want `^name rename not exported by package os`
var g = math.pi // want `^undefined: math\.pi \(but have Pi\)`

func main() { fmt.println(fmt.errorf("x")) } // want `^undefined: fmt\.println \(but have Println\)` `^name errorf not exported by package fmt`
