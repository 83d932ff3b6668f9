// Methods, method values and function values as iterators.

package main

import (
	"fmt"
	"iter"
)

type list struct{ xs []string }

func (l *list) All(yield func(int, string) bool) {
	for i, x := range l.xs {
		if !yield(i, x) {
			return
		}
	}
}

func (l *list) Backward() iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i := len(l.xs) - 1; i >= 0 && yield(i, l.xs[i]); i-- {
		}
	}
}

type Walk func(yield func(rune) bool)

func main() {
	l := &list{[]string{"a", "b", "c"}}
	for i, x := range l.All {
		fmt.Print(i, x, " ")
	}
	for i, x := range l.Backward() {
		if i == 0 {
			break
		}
		fmt.Print(i, x, " ")
	}
	f := (*list).All
	for _, x := range func(y func(int, string) bool) { f(l, y) } {
		fmt.Print(x)
	}
	for r := range Walk(func(yield func(rune) bool) { yield('z') }) {
		fmt.Print(" ", string(r))
	}
	fmt.Println()
}

// Output:
// 0a 1b 2c 2c 1b abc z
