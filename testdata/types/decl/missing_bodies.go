// Missing bodies.

package main

func f() // want `^missing function body`

type t struct{}

func (t) m() // want `^missing function body`

func main() {}
