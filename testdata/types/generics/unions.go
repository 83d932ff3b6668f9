// Union elements that are not allowed.

package main

type MyInt int

type A interface{ int | int } // want "overlapping terms int and int"
type B interface{ ~int | int } // want "overlapping terms int and ~int"
type C interface{ ~MyInt } // want "invalid use of ~ \(underlying type of MyInt is int\)"
type D interface{ ~int | MyInt } // want "overlapping terms main\.MyInt and ~int"
type E interface{ comparable | int } // want "cannot use comparable in union"
type F interface{ error | int } // want "cannot use error in union \(error contains methods\)"
type G interface{ ~error } // want "invalid use of ~ \(error is an interface\)"
type H interface{ interface{ M() } | string } // want "cannot use interface\{M\(\)\} in union \(interface\{M\(\)\} contains methods\)"
type I interface{ any | int }
type J interface{ ~[]int | ~[]string | []int } // want "overlapping terms \[\]int and ~\[\]int"
type K interface{ int | undefinedT } // want "undefined: undefinedT"
type L interface{ int | float64 | ~float64 } // want "overlapping terms ~float64 and float64"

func f[T any, S interface{ T | int }]() {} // want "term cannot be a type parameter"
func g[T interface{ ~T2 }, T2 any]()    {} // want "type in term ~T2 cannot be a type parameter"

func main() {}
