//@ exit: 1
package main

import (
	"fmt"
	"log"
	"os"
)

// Fatal of the default logger writes and ends the program: what is deferred does not run.
func main() {
	defer fmt.Println("deferred")
	log.SetOutput(os.Stdout)
	log.SetFlags(log.Lmsgprefix)
	log.SetPrefix("end: ")
	fmt.Println("before")
	log.Fatal("no ", 1, 2, " way")
}

// Output:
// before
// end: no 1 2 way
