//@ seeds: 1..4

// What only variables name that are not used again is garbage, while the function still runs.

package main

import (
	"fmt"
	"runtime"
	"strings"
	"time"
	"weak"
)

type lamp struct {
	room string
	hue  [40]byte
}

func settle() {
	runtime.GC()
	time.Sleep(time.Millisecond)
}

func light(room string) *lamp { return &lamp{room: room} }

// The variable's last use is in the statement before the collection.
func straight() {
	l := light("hall")
	runtime.SetFinalizer(l, func(l *lamp) { fmt.Println("off:", l.room) })
	fmt.Println("on:", l.room)
	settle()
	fmt.Println("straight ends")
}

// It is used once more after the first collection.
func twice() {
	l := light("attic")
	runtime.AddCleanup(l, func(room string) { fmt.Println("swept:", room) }, "attic")
	settle()
	fmt.Println("still on:", l.room)
	settle()
	fmt.Println("twice ends")
}

// A loop comes back to the use: the variable lives until the loop ends.
func looped() {
	l := light("kitchen")
	w := weak.Make(l)
	for i := range 3 {
		fmt.Println(i, l.room, w.Value() != nil)
		settle()
	}
}

// Closures keep what they use; here until the closure itself is not used again.
func closed() {
	l := light("cellar")
	w := weak.Make(l)
	tell := func() string { return strings.ToUpper(l.room) }
	settle()
	fmt.Println(tell(), w.Value() != nil)
	settle()
	fmt.Println("closure gone:", w.Value() == nil)
}

// A deferred call uses its arguments when it runs.
func deferred() {
	l := light("porch")
	w := weak.Make(l)
	defer func() { fmt.Println("deferred:", l.room) }()
	settle()
	fmt.Println("kept for it:", w.Value() != nil)
}

// runtime.KeepAlive is a use.
func kept() {
	l := light("study")
	w := weak.Make(l)
	settle()
	fmt.Println("kept:", w.Value() != nil)
	runtime.KeepAlive(l)
	settle()
	fmt.Println("let go:", w.Value() == nil)
}

// Whose address was taken lives as long as the address does.
func pointed() {
	l := light("garage")
	w := weak.Make(l)
	where := &l
	settle()
	fmt.Println((*where).room, w.Value() != nil)
	settle()
	fmt.Println("address gone:", w.Value() == nil)
}

// A jump leads back to a use.
func jumped() {
	l := light("roof")
	w := weak.Make(l)
	n := 0
again:
	fmt.Println(l.room, w.Value() != nil)
	settle()
	n++
	if n < 3 {
		goto again
	}
}

// Several variables, which end one after the other.
func several() {
	a, b, c := light("a"), light("b"), light("c")
	wa, wb, wc := weak.Make(a), weak.Make(b), weak.Make(c)
	alive := func() [3]bool { return [3]bool{wa.Value() != nil, wb.Value() != nil, wc.Value() != nil} }
	settle()
	fmt.Println(alive(), b.room)
	settle()
	fmt.Println(alive(), a.room)
	settle()
	fmt.Println(alive(), c.room)
	settle()
	fmt.Println(alive())
}

func main() {
	straight()
	twice()
	looped()
	closed()
	deferred()
	kept()
	pointed()
	jumped()
	several()
}

// Output:
// on: hall
// off: hall
// straight ends
// still on: attic
// swept: attic
// twice ends
// 0 kitchen true
// 1 kitchen true
// 2 kitchen true
// CELLAR true
// closure gone: true
// kept for it: true
// deferred: porch
// kept: true
// let go: true
// garage true
// address gone: true
// roof true
// roof true
// roof true
// [true true true] b
// [true false true] a
// [false false true] c
// [false false false]
