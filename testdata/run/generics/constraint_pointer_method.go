// A second parameter stands for the pointer to the first, which has the methods.

package main

import (
	"fmt"
	"strconv"
)

type Setter[T any] interface {
	*T
	Set(string)
}

func fromStrings[T any, P Setter[T]](ss []string) []T {
	out := make([]T, len(ss))
	for i, s := range ss {
		P(&out[i]).Set(s)
	}
	return out
}

type Num int

func (n *Num) Set(s string) { v, _ := strconv.Atoi(s); *n = Num(v) }

type Name struct{ s string }

func (n *Name) Set(s string) { n.s = "<" + s + ">" }

func main() {
	fmt.Println(fromStrings[Num]([]string{"1", "22", "x"}))
	fmt.Println(fromStrings[Name]([]string{"a", "b"}))
}

// Output:
// [1 22 0]
// [{<a>} {<b>}]
