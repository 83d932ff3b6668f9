// Package members.

package main

import (
	"fmt"
	"math"
	"strings"
)

func f() {
	fmt.println("x") // want `^undefined: fmt\.println \(but have Println\)`
	fmt.Printn("x") // want `^undefined: fmt\.Printn`
	fmt.PrintLn("x") // want `^undefined: fmt\.PrintLn \(but have Println\)`
	_ = math.pi // want `^undefined: math\.pi \(but have Pi\)`
	_ = math.PI // want `^undefined: math\.PI \(but have Pi\)`
	_ = fmt // want `^use of package fmt not in selector`
	fmt = 1 // want `^use of package fmt not in selector`
	var s strings.Bilder // want `^undefined: strings\.Bilder`
	var t strings.builder // want `^undefined: strings\.builder \(but have Builder\)`
	_, _ = s, t
	strings.Split() // want `^not enough arguments in call to strings\.Split`
}

func main() {}
