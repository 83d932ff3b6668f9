// An interface compared with a value of a concrete type.

package main

import "fmt"

type Id int

func main() {
	var x any = 5
	var id Id = 5
	fmt.Println(x == 5, x == 5.0, x == id, any(id) == id, x == int64(5), "a" == any("a"))
	var e error
	fmt.Println(e == nil, nil == e, any(e) == nil, any(nil) == e)
	c := make(chan int)
	x = c
	fmt.Println(x == c, x == (<-chan int)(c), x == any((chan int)(nil)))
}

// Output:
// true false false true false true
// true true true true
// true false false
