//@ exit: 1
// The package's Fatal puts blanks between what are no strings.
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
	log.Fatal("status ", 1, 2, "x", "y", nil, nil)
	fmt.Println("not reached")
}

// Output:
// status 1 2xy<nil> <nil>
