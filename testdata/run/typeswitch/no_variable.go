// A type switch without a variable, with an expression evaluated once.

package main

import "fmt"

var n int

func next() any { n++; return n }

func main() {
	switch next().(type) {
	case string, bool:
		fmt.Println("no")
	case int:
		fmt.Println("int", n)
	}
	switch any(nil).(type) {
	default:
		fmt.Println("default")
	}
	switch error(nil).(type) {
	}
	fmt.Println(n)
}

// Output:
// int 1
// default
// 1
