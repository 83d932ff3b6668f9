// Method values bind their receiver when they are formed; method expressions take it as first argument.

package main

import "fmt"

type T struct{ n int }

func (t T) Val() int    { return t.n }
func (t *T) Ptr() int   { return t.n }
func (t T) Add(x int) T { return T{t.n + x} }
func (t *T) Set(x int)  { t.n = x }

type I interface{ Val() int }

func main() {
	t := T{1}
	v, p := t.Val, t.Ptr
	t.n = 2
	fmt.Println(v(), p())
	f := T.Val
	g := (*T).Ptr
	h := (*T).Val
	fmt.Println(f(t), g(&t), h(&t))
	var i I = t
	k := i.Val
	i = T{50}
	fmt.Println(k(), I.Val(i))
	set := (*T).Set
	set(&t, 9)
	fmt.Println(t, t.Add(1).Add(2))
	fs := []func() int{t.Val, T{3}.Val, (&T{4}).Ptr}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	fmt.Printf("%T %T %T\n", f, g, v)
}

// Output:
// 1 2
// 2 2 2
// 2 50
// {9} {12}
// 9 3 4
// func(main.T) int func(*main.T) int func() int
