// An instance embedded in a struct promotes fields and methods under the plain type name.

package main

import "fmt"

type Base[T any] struct {
	id   T
	tags []T
}

func (b *Base[T]) Tag(t T)         { b.tags = append(b.tags, t) }
func (b Base[T]) Describe() string { return fmt.Sprint(b.id, b.tags) }

type User struct {
	Base[int]
	name string
}

type Outer[T any] struct {
	*Base[T]
	extra T
}

func main() {
	u := User{Base[int]{id: 1}, "ann"}
	u.Tag(5)
	u.Base.Tag(6)
	fmt.Println(u.Describe(), u.id, u)
	o := Outer[string]{Base: &Base[string]{id: "x"}, extra: "e"}
	o.Tag(o.extra)
	fmt.Println(o.Describe(), o.Base.tags)
	var d interface{ Describe() string } = o
	fmt.Println(d.Describe())
}

// Output:
// 1 [5 6] 1 {{1 [5 6]} ann}
// x[e] [e]
// x[e]
