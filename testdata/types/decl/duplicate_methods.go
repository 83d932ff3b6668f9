// Duplicate methods.

package main

type stack []int

func (s stack) len() int   { return 0 }
func (s *stack) len() int  { return 1 } // want `^method stack\.len already declared at .*`
func (s stack) push(v int) {}
func (stack) push()        {} // want `^method stack\.push already declared at .*`

type node struct{ next *node }

func (node) next() {} // want `^field and method with the same name next`

func main() {}
