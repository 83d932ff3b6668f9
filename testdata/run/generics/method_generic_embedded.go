// A generic method promoted through an embedded field.

package main

import "fmt"

type Base struct{ name string }

func (b *Base) Tag[T any](x T) string { return fmt.Sprint(b.name, ":", x) }

type Mid struct{ *Base }
type Top struct {
	Mid
	n int
}

func main() {
	t := Top{Mid{&Base{"b"}}, 1}
	fmt.Println(t.Tag(1), t.Tag("s"), t.Mid.Tag[any](nil))
	t.name = "c"
	f := t.Tag[float64]
	t.Base = &Base{"d"}
	fmt.Println(f(1.5), t.Tag(1.5))
}

// Output:
// b:1 b:s b:<nil>
// c:1.5 d:1.5
