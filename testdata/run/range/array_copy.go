// Range with a value copies an array first; over a pointer or a slice it does not.

package main

import "fmt"

func main() {
	a := [3]int{1, 2, 3}
	for i, x := range a {
		a[2] = 30
		fmt.Print(i, x, " ")
	}
	a[2] = 3
	for i, x := range &a {
		a[2] = 30
		fmt.Print(i, x, " ")
	}
	a[2] = 3
	for i, x := range a[:] {
		a[2] = 30
		fmt.Print(i, x, " ")
	}
	for i := range a {
		a[0] += i
	}
	fmt.Println(a)
}

// Output:
// 0 1 1 2 2 3 0 1 1 2 2 30 0 1 1 2 2 30 [4 2 30]
