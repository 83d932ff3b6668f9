// Panicking again with the recovered value passes it on.

package main

import "fmt"

func mid() {
	defer func() {
		e := recover()
		fmt.Println("mid saw", e)
		panic(fmt.Sprint(e, "+mid"))
	}()
	panic("low")
}

func main() {
	defer fmt.Println("main ends")
	defer func() { fmt.Println("main saw", recover()) }()
	mid()
	fmt.Println("not reached")
}

// Output:
// mid saw low
// main saw low+mid
// main ends
