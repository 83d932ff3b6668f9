// Interfaces as type arguments: dynamic dispatch inside the generic code.

package main

import (
	"fmt"
	"strings"
)

type Animal interface{ Sound() string }
type Dog struct{}
type Cat struct{ n int }

func (Dog) Sound() string    { return "woof" }
func (c *Cat) Sound() string { c.n++; return strings.Repeat("meow", c.n) }

func chorus[A Animal](as ...A) string {
	var out []string
	for _, a := range as {
		out = append(out, a.Sound())
	}
	return strings.Join(out, " ")
}

func isNil[T any](x T) bool { return any(x) == nil }

func main() {
	c := &Cat{}
	fmt.Println(chorus[Animal](Dog{}, c, c), "|", chorus(c, c))
	fmt.Println(isNil[Animal](nil), isNil[*Cat](nil), isNil[error](nil), isNil(Dog{}))
}

// Output:
// woof meow meowmeow | meowmeowmeow meowmeowmeowmeow
// true false true false
