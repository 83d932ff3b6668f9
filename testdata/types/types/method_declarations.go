// Methods on types that cannot have them.

package main

type P *int
type I interface{ M() }
type T struct{}
type A = []int
type B = T
type C = *T

func (P) M()           {} // want "invalid receiver type P \(pointer or interface type\)"
func (I) N()           {} // want "invalid receiver type I \(pointer or interface type\)"
func (int) M()         {} // want "cannot define new methods on non-local type int"
func (*int) M()        {} // want "cannot define new methods on non-local type int"
func ([]int) M()       {} // want "invalid receiver type \[\]int"
func (A) M()           {} // want "invalid receiver type A"
func (B) M()           {}
func (C) N()           {}
func (**T) O()         {} // want "invalid receiver type \*\*T"
func (t undefined) M() {} // want "undefined: undefined"
func (T, T) Q()        {} // want "method has multiple receivers"
func () R()            {} // want "method has no receiver"
func (t ...T) S()      {} // want "invalid use of \.\.\."
func (strings) U()     {} // want "undefined: strings"
func (T) M()           {} // want "method T\.M already declared at .*method_declarations\.go:18:10"

func main() {}
