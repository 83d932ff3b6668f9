//@ exit: 1

// Flags, prefixes, other writers.

package main

import (
	"bytes"
	"fmt"
	"log"
	"os"
)

func main() {
	var b bytes.Buffer
	l := log.New(&b, "pre: ", 0)
	l.Println("line", 1)
	l.SetFlags(log.Lmsgprefix)
	l.Printf("no end")
	l.Print("has end\n")
	l.SetPrefix("")
	l.Print()
	l.Output(1, "out")
	fmt.Printf("%q %q %d\n", b.String(), l.Prefix(), l.Flags())
	b.Reset()
	l.SetFlags(log.LstdFlags | log.Lmicroseconds | log.LUTC)
	l.Print("timed")
	fmt.Println(len(b.String()), b.String()[26:])
	log.SetOutput(os.Stdout)
	log.SetFlags(0)
	log.SetPrefix("> ")
	log.Println("standard", log.Prefix(), log.Flags() == 0, log.Writer() == os.Stdout)
	func() {
		defer func() { fmt.Printf("%q\n", recover()) }()
		log.Panicln("panics", 7)
	}()
	defer fmt.Println("not run")
	log.Fatalf("fatal %d", 1)
}

// Output:
// "pre: line 1\npre: no end\npre: has end\n\nout\n" "" 64
// 33  timed
//
// > standard >  true true
// > panics 7
// "panics 7\n"
// > fatal 1
