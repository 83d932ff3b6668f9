// Which promoted methods a struct and its pointer have.

package main

import "fmt"

type T struct{}

func (T) V()  {}
func (*T) P() {}

type ByVal struct{ T }
type ByPtr struct{ *T }

type V interface{ V() }
type P interface{ P() }

func has(x any) string {
	_, v := x.(V)
	_, p := x.(P)
	return fmt.Sprintf("%T:%v,%v", x, v, p)
}

func main() {
	t := &T{}
	fmt.Println(has(T{}), has(t), has(ByVal{}), has(&ByVal{}), has(ByPtr{t}), has(&ByPtr{t}))
}

// Output:
// main.T:true,false *main.T:true,true main.ByVal:true,false *main.ByVal:true,true main.ByPtr:true,true *main.ByPtr:true,true
