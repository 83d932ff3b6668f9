// Dereferences through a type parameter whose type is a pointer.

package main

import "fmt"

func bump[P ~*int](p P) { *p += 5 }

func fieldOf[P interface{ *T }, T any](p P) T { return *p }

type IP *int

func main() {
	x := 1
	bump(&x)
	var ip IP = &x
	bump(ip)
	s := struct{ a, b int }{1, 2}
	fmt.Println(x, fieldOf(&s), fieldOf(&x))
}

// Output:
// 11 {1 2} 11
