// Cycles of initialization that share members: the next one is told after the first is broken.

package main

const A = 1 + B // want `^initialization cycle for A\n\t.*: A refers to B\n\t.*: B refers to C\n\t.*: C refers to A$`
const B = C - 1 // want `^initialization cycle for B\n\t.*: B refers to C\n\t.*: C refers to A\n\t.*: A refers to B$`
const C = A + B + 1

var X = Y + f() // want `^initialization cycle for X\n\t.*: X refers to Y\n\t.*: Y refers to Z\n\t.*: Z refers to X$`
var Y = Z // want `^initialization cycle for Y\n\t.*: Y refers to Z\n\t.*: Z refers to X\n\t.*: X refers to Y$`
var Z = X

func f() int { return X }

type T struct{ n int }

const bad T = T{bad.n} // want `^invalid constant type T`

func main() {}
