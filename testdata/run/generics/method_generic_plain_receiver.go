// A type parameter on a method of a type that has none.

package main

import "fmt"

type Log struct{ lines []string }

func (l *Log) Add[T any](x T) *Log {
	l.lines = append(l.lines, fmt.Sprintf("%T=%v", x, x))
	return l
}

func (l Log) Last[T ~string | ~[]byte]() T { return T(l.lines[len(l.lines)-1]) }

func main() {
	var l Log
	l.Add(1).Add("x").Add[any](nil).Add(2.5)
	fmt.Println(l.lines, l.Last[string](), len(l.Last[[]byte]()))
}

// Output:
// [int=1 string=x <nil>=<nil> float64=2.5] float64=2.5 11
