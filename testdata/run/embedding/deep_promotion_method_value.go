// Method values and expressions through several levels of embedding.

package main

import "fmt"

type L0 struct{ n int }

func (l *L0) Add(k int) int { l.n += k; return l.n }
func (l L0) Get() int       { return l.n }

type L1 struct{ L0 }
type L2 struct{ *L1 }
type L3 struct {
	L2
	tag string
}

func main() {
	x := L3{L2{&L1{L0{1}}}, "t"}
	add, get := x.Add, x.Get
	add(10)
	x.L1 = &L1{L0{100}}
	add(1)
	fmt.Println(get(), x.Get(), x.n, L3.Add(x, 5), (*L3).Get(&x))
	fmt.Printf("%T %T\n", L3.Add, L3.Get)
}

// Output:
// 1 100 105 105 105
// func(main.L3, int) int func(main.L3) int
