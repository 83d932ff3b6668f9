package main

import (
	"fmt"

	"example.com/m/a"
	"example.com/m/b"
)

type mine struct{}

func (mine) secret() string { return "mine" }

type both struct {
	a.T
	b.T2
}

func main() {
	var x any = mine{}
	_, ok := x.(a.I)
	fmt.Println(ok)
	_, ok = x.(interface{ secret() string })
	fmt.Println(ok)
	x = a.T{}
	_, ok = x.(interface{ secret() string })
	fmt.Println(ok)
	fmt.Println(a.Call(x), b.Call(b.T2{}))
	fmt.Println(a.Call(both{}), b.Call(both{}))
	var p, q any = struct{ n int }{1}, a.Anon()
	fmt.Printf("%v %T %T\n", p == q, p, q)
	fmt.Printf("%T %T %T\n", a.G[int]{}, a.G[b.T2]{}, map[a.T]*b.T2{})
}
