//@ exit: 1
// Fatal writes its line and ends the program, without what is deferred.
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
	var l *log.Logger = log.New(os.Stdout, "own: ", log.Lmsgprefix)
	for _, f := range []func(){
		func() { l.Panic("a", 1, 2, "b") },
		func() { l.Panicf("%d%%", 5) },
		func() { l.Panicln("x", nil) },
	} {
		func() {
			defer func() { fmt.Printf("%q\n", recover()) }()
			f()
		}()
	}
	l.Fatalf("%s at %d\n", "end", 7)
}

// Output:
// own: a1 2b
// "a1 2b"
// own: 5%
// "5%"
// own: x <nil>
// "x <nil>\n"
// own: end at 7
