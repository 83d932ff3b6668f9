//@ exit: 1
// A logger's Fatalln, with what a logger puts before the text.
package main

import (
	"fmt"
	"log"
	"os"
)

func main() {
	defer fmt.Println("never")
	log.SetOutput(os.Stdout)
	log.SetFlags(0)
	log.New(os.Stdout, "own ", log.Lshortfile|log.Lmsgprefix).Fatalln("gone", 3, nil, "x")
	fmt.Println("not reached")
}

// Output:
// fatal_own_line.go:15: own gone 3 <nil> x
