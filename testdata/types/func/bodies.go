// Functions without bodies.

package main

type T struct{}

func init() // want "func init must have a body"

func f(x int) int

func (t *T) m()

func main() {}
