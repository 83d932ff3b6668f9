// A generator closure over slices and strings; each call takes the next element.

package main

import (
	"fmt"
	"strings"
)

func words(s string) func() (string, bool) {
	rest := strings.Fields(s)
	return func() (w string, ok bool) {
		if len(rest) == 0 {
			return
		}
		w, rest = rest[0], rest[1:]
		return w, true
	}
}

func main() {
	next := words("to be or")
	for w, ok := next(); ok; w, ok = next() {
		fmt.Print(w, ".")
	}
	fmt.Println(next())
}

// Output:
// to.be.or. false
