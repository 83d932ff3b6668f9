// A constraint with both a type set and a method.

package main

import (
	"fmt"
	"strconv"
)

type StringableInt interface {
	~int | ~int64
	String() string
}

type Level int
type Big int64

func (l Level) String() string { return "L" + strconv.Itoa(int(l)) }
func (b Big) String() string   { return "B" + strconv.FormatInt(int64(b), 10) }

func up[T StringableInt](x T) string { return (x + 1).String() + "," + (x * 10).String() }

func main() {
	fmt.Println(up(Level(3)), up(Big(4)))
}

// Output:
// L4,L30 B5,B40
