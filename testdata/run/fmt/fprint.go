// Fprint and friends to stdout, Sprint and Sprintln, the byte counts they return.

package main

import (
	"fmt"
	"os"
)

func main() {
	n, err := fmt.Fprintln(os.Stdout, "to", "stdout", 1)
	fmt.Println(n, err)
	fmt.Fprintf(os.Stdout, "%03d|%s\n", 7, "x")
	fmt.Fprint(os.Stdout, "a", 1, 2, "b\n")
	s := fmt.Sprintln("x", 1)
	fmt.Printf("%q %q %q\n", s, fmt.Sprint("a", 1, 2, "b", "c", 3.0), fmt.Sprint())
	n, _ = fmt.Printf("héllo\n")
	fmt.Println(n)
}

// Output:
// to stdout 1
// 12 <nil>
// 007|x
// a1 2b
// "x 1\n" "a1 2bc3" ""
// héllo
// 7
