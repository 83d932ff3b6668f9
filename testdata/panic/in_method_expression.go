//@ exit: 2

// A method called by its expression panics.

package main

type stack []int

func (s *stack) pop() int {
	x := (*s)[len(*s)-1]
	*s = (*s)[:len(*s)-1]
	return x
}

func main() {
	s := stack{1}
	pop := (*stack).pop
	println(pop(&s))
	println(pop(&s))
}

// Stderr:
// 1
// panic: runtime error: index out of range [-1]
//
// goroutine 1 [running]:
// main.(*stack).pop(...)
// 	in_method_expression.go:10 +0x
// main.main()
// 	in_method_expression.go:19 +0x
