// Function values, receivers and arguments of calls.

package main

import "fmt"

type T struct{ name string }

func (t T) M(args ...int) T { fmt.Print(t.name, args, " "); return T{t.name + "'"} }

func t(s string) T       { fmt.Print("mk", s, " "); return T{s} }
func n(i int) int        { fmt.Print("n", i, " "); return i }
func fn() func(a, b int) { fmt.Print("fn "); return func(a, b int) { fmt.Print("call", a, b, " ") } }

func main() {
	t("a").M(n(1), n(2)).M(n(3)).M()
	fmt.Println()
	fn()(n(1), n(2))
	fmt.Println()
	map[int]func(int, int){1: fn()}[n(1)](n(2), n(3))
	fmt.Println()
}

// Output:
// mka n1 n2 a[1 2] n3 a'[3] a''[]
// fn n1 n2 call1 2
// fn n1 n2 n3 call2 3
