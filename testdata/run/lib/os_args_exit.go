//@ args: one "two three"  exit: 7

// os.Args holds the arguments; os.Exit ends the program without deferred calls.

package main

import (
	"fmt"
	"os"
)

func main() {
	defer fmt.Println("not run")
	fmt.Printf("%d %q\n", len(os.Args)-1, os.Args[1:])
	fmt.Fprintln(os.Stderr, "to stderr")
	os.Exit(7)
}

// Output:
// 2 ["one" "two three"]

// Stderr:
// to stderr
