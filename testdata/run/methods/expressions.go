// Method expressions of value, pointer and interface types.

package main

import "fmt"

type T struct{ s string }

func (t T) Get(suffix string) string { return t.s + suffix }
func (t *T) Set(s string)            { t.s = s }

type G interface{ Get(string) string }

func main() {
	t := T{"a"}
	get, set := T.Get, (*T).Set
	set(&t, "b")
	fmt.Println(get(t, "!"), (*T).Get(&t, "?"), G.Get(t, "."), interface{ Get(string) string }.Get(&t, ","))
	fmt.Printf("%T\n%T\n%T\n%T\n", get, set, (*T).Get, G.Get)
	for _, f := range []func(T, string) string{T.Get, func(t T, s string) string { return s + t.s }} {
		fmt.Print(f(t, "-"), " ")
	}
	fmt.Println()
}

// Output:
// b! b? b. b,
// func(main.T, string) string
// func(*main.T, string)
// func(*main.T, string) string
// func(main.G, string) string
// b- -b
