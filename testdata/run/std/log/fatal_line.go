//@ exit: 1
// The package's Fatalln.
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
	log.SetPrefix("> ")
	log.Fatalln("a", 1, 2, "b\n")
	fmt.Println("not reached")
}

// Output:
// > a 1 2 b
