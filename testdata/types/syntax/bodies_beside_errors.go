// Errors of the parser that are no syntax errors: types are checked, but missing bodies and a missing function main are not told.

package main

func () nobody() // want `^method has no receiver`

func (a t, b t) both() // want `^method has multiple receivers`

func early(a ...int, b int) // want `^can only use \.\.\. with final parameter`

type t int
