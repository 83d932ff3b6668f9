// Function literals called where they stand, with arguments and results.

package main

import (
	"errors"
	"fmt"
)

var table = func() map[int]string {
	m := map[int]string{}
	for i := range 3 {
		m[i] = fmt.Sprint("v", i)
	}
	return m
}()

func main() {
	x := func(a, b int) int { return a*b + 1 }(3, 4)
	func() { x++ }()
	a, err := func() (int, error) { return x, errors.New("e") }()
	fmt.Println(a, err, table)
	if func() bool { return x > 5 }() {
		fmt.Println(func(s ...string) int { return len(s) }("a", "b"))
	}
}

// Output:
// 14 e map[0:v0 1:v1 2:v2]
// 2
