// Method values and method expressions of generic methods have to be instantiated.

package main

import "fmt"

type Reg struct{ n int }

func (r *Reg) Put[T any](x T) string {
	r.n++
	return fmt.Sprintf("%d:%v", r.n, x)
}

func (r Reg) Get[K comparable, V any](m map[K]V, k K) V { return m[k] }

func main() {
	r := &Reg{}
	f := r.Put[int]
	g := (*Reg).Put[string]
	fmt.Println(f(7), g(r, "s"), f(8), r.n)
	h := Reg.Get[string, int]
	fmt.Println(h(*r, map[string]int{"a": 5}, "a"))
	fmt.Printf("%T %T %T\n", f, g, h)
}

// Output:
// 1:7 2:s 3:8 3
// 5
// func(int) string func(*main.Reg, string) string func(main.Reg, map[string]int, string) int
