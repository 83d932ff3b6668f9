// Functions without bodies, where nothing else is wrong.

package main

type T struct{}

func f(x int) int // want "missing function body"

func (t *T) m() // want "missing function body"

func main() {}
