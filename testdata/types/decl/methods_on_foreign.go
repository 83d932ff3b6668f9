// Methods on foreign.

package main

import "strings"

func (b strings.Builder) reset() {} // want `^cannot define new methods on non-local type strings\.Builder`

func (n int) double() int { return 2 * n } // want `^cannot define new methods on non-local type int`

func (m map[string]int) get() {} // want `^invalid receiver type map\[string\]int`

type pointer *int

func (pointer) deref() {} // want `^invalid receiver type pointer \(pointer or interface type\)`

type iface interface{ m() }

func (iface) n() {} // want `^invalid receiver type iface \(pointer or interface type\)`

func (i *iface) o() {} // want `^invalid receiver type iface \(pointer or interface type\)`

func (x undefinedType) p() {} // want `^undefined: undefinedType`

type ok struct{}

func (**ok) q() {} // want `^invalid receiver type \*\*ok`

func main() {}
