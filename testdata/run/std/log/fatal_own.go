//@ exit: 1
// A logger's Fatal, called through a variable of its type.
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
	end := log.New(os.Stdout, "own: ", 0).Fatal
	end("gone ", 3, 4)
	fmt.Println("not reached")
}

// Output:
// own: gone 3 4
