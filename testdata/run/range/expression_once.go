// The range expression is evaluated once, before the loop; with len only, perhaps not at all.

package main

import "fmt"

func s() []int { fmt.Print("s "); return []int{1, 2} }

func a() *[2]int { fmt.Print("a "); return nil }

func main() {
	for i, x := range s() {
		fmt.Print(i, x, " ")
	}
	for i := range s() {
		fmt.Print(i, " ")
	}
	for i := range a() {
		fmt.Print(i, " ")
	}
	var p *[3]string
	for i := range p {
		fmt.Print(i, " ")
	}
	var i = 5
	for i := range i {
		fmt.Print("i", i, " ")
	}
	fmt.Println(i)
}

// Output:
// s 0 1 1 2 s 0 1 a 0 1 0 1 2 i0 i1 i2 i3 i4 5
