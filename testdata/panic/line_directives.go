//@ exit: 2

// A trace shows where a line directive says that the code comes from.

package main

import "fmt"

//line lex.l:1
func f(m map[string]int) {
	m["a"]++
}

//line gram.y:200
func main() {
	fmt.Println("start")
/*line tok.l:7:20*/ f(nil)
}

// Output:
// start

// Stderr:
// panic: assignment to entry in nil map
//
// goroutine 1 [running]:
// main.f(...)
// 	lex.l:2 +0x
// main.main()
// 	tok.l:7 +0x
