// All init functions run in order, after all variables and before main.

package main

import "fmt"

var x = func() int { fmt.Println("var x"); return 1 }()

func init() { fmt.Println("init 1", x, y); x = 10 }

var y = func() int { fmt.Println("var y"); return x + 1 }()

func init() { fmt.Println("init 2", x, y) }

func main() { fmt.Println("main", x, y) }

func init() { fmt.Println("init 3") }

// Output:
// var x
// var y
// init 1 1 2
// init 2 10 2
// init 3
// main 10 2
