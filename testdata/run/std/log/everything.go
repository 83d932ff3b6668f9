//@ exit: 1
package main

import (
	"bytes"
	"fmt"
	"io"
	"log"
	"os"
	"strings"
)

// What a line begins with depends on the clock; its form does not.
var stamp = strings.NewReplacer("0", "#", "1", "#", "2", "#", "3", "#", "4", "#", "5", "#", "6", "#", "7", "#", "8", "#", "9", "#")

func main() {
	var b bytes.Buffer
	show := func() {
		fmt.Printf("%q\n", stamp.Replace(b.String()))
		b.Reset()
	}
	l := log.New(&b, "p: ", 0)
	for _, flags := range []int{0, log.Ldate, log.Ltime, log.Ltime | log.Lmicroseconds, log.LstdFlags, log.LstdFlags | log.LUTC, log.Lmsgprefix, log.Ldate | log.Lmsgprefix, log.Lshortfile, log.Lshortfile | log.Lmsgprefix | log.Ltime} {
		l.SetFlags(flags)
		fmt.Println(l.Flags() == flags, l.Prefix())
		l.Print("a", 1, 2, "b")
		l.Println("a", 1)
		l.Printf("%d\n", 7)
		l.Print()
		show()
	}
	l.SetFlags(log.Llongfile)
	l.Print("long")
	fmt.Println(strings.HasSuffix(strings.Split(b.String(), ":")[1], "everything.go"))
	b.Reset()
	l.SetFlags(log.Lshortfile)
	l.SetPrefix("")
	helper := func() { l.Output(2, "from the caller") }
	helper()
	show()
	for _, f := range []func(){
		func() { l.Panic("x", 1) }, func() { l.Panicf("%d-%d", 1, 2) }, func() { l.Panicln("x", 1) },
	} {
		func() {
			defer func() { fmt.Printf("%q ", recover()) }()
			f()
		}()
		show()
	}
	fmt.Println(l.Writer() == io.Writer(&b))
	l.SetOutput(io.Discard)
	l.Print("nowhere")
	fmt.Println(b.Len())

	log.SetOutput(&b)
	log.SetFlags(log.Lmsgprefix)
	log.SetPrefix("std ")
	fmt.Println(log.Flags(), log.Prefix(), log.Writer() == io.Writer(&b), log.Default().Prefix())
	log.Print("one")
	log.Println("two", 2)
	log.Printf("%v", "three")
	log.Output(1, "four")
	log.Default().Print("five")
	show()
	for _, f := range []func(){func() { log.Panic("p") }, func() { log.Panicf("p%d", 1) }, func() { log.Panicln("p", 2) }} {
		func() {
			defer func() { fmt.Printf("%q ", recover()) }()
			f()
		}()
		show()
	}
	log.SetOutput(os.Stdout)
	log.Fatalln("the", "end")
}

// Output:
// true p:
// "p: a# #b\np: a #\np: #\np: \n"
// true p:
// "p: ####/##/## a# #b\np: ####/##/## a #\np: ####/##/## #\np: ####/##/## \n"
// true p:
// "p: ##:##:## a# #b\np: ##:##:## a #\np: ##:##:## #\np: ##:##:## \n"
// true p:
// "p: ##:##:##.###### a# #b\np: ##:##:##.###### a #\np: ##:##:##.###### #\np: ##:##:##.###### \n"
// true p:
// "p: ####/##/## ##:##:## a# #b\np: ####/##/## ##:##:## a #\np: ####/##/## ##:##:## #\np: ####/##/## ##:##:## \n"
// true p:
// "p: ####/##/## ##:##:## a# #b\np: ####/##/## ##:##:## a #\np: ####/##/## ##:##:## #\np: ####/##/## ##:##:## \n"
// true p:
// "p: a# #b\np: a #\np: #\np: \n"
// true p:
// "####/##/## p: a# #b\n####/##/## p: a #\n####/##/## p: #\n####/##/## p: \n"
// true p:
// "p: everything.go:##: a# #b\np: everything.go:##: a #\np: everything.go:##: #\np: everything.go:##: \n"
// true p:
// "##:##:## everything.go:##: p: a# #b\n##:##:## everything.go:##: p: a #\n##:##:## everything.go:##: p: #\n##:##:## everything.go:##: p: \n"
// true
// "everything.go:##: from the caller\n"
// "x1" "everything.go:##: x#\n"
// "1-2" "everything.go:##: #-#\n"
// "x 1\n" "everything.go:##: x #\n"
// true
// 0
// 64 std  true std
// "std one\nstd two #\nstd three\nstd four\nstd five\n"
// "p" "std p\n"
// "p1" "std p#\n"
// "p 2\n" "std p #\n"
// std the end
