// Fields and methods are promoted through embedded structs and pointers; the shallowest wins.

package main

import "fmt"

type Base struct{ ID int }

func (b Base) Name() string  { return fmt.Sprint("base", b.ID) }
func (b *Base) SetID(id int) { b.ID = id }

type Mid struct {
	Base
	Tag string
}

func (m Mid) Name() string { return "mid/" + m.Base.Name() }

type Top struct {
	*Mid
	Tag int
}

type Namer interface{ Name() string }

func main() {
	t := Top{&Mid{Base{1}, "t"}, 7}
	t.SetID(2)
	fmt.Println(t.ID, t.Mid.Base.ID, t.Name(), t.Tag, t.Mid.Tag)
	var n Namer = t
	fmt.Println(n.Name())
	n = &t.Base
	t.ID = 3
	fmt.Println(n.Name())
	f := t.SetID
	f(9)
	fmt.Println(t.ID)
	type wrap struct{ Namer }
	w := wrap{t}
	fmt.Println(w.Name())
}

// Output:
// 2 2 mid/base2 7 t
// mid/base2
// base3
// 9
// mid/base9
