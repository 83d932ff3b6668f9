// A constraint that is a pointer to another type parameter and has methods: a missing one is told of the type argument.

package main

type cell struct{ n int }

type changer interface {
	change()
	value() int
}

func (c cell) value() int { return c.n }

func update[T any, P interface {
	*T
	changer
}](t T) {
}

func main() {
	update(cell{}) // want `^\*cell does not satisfy interface\{.*\} \(missing method change\)`
}
