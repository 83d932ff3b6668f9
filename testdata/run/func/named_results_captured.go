// A return statement with values sets named results, which deferred and other literals see.

package main

import (
	"errors"
	"fmt"
)

func direct() (n int) {
	defer func() { fmt.Println("direct", n) }()
	return 1
}

func made() (n int) {
	defer func() func() {
		return func() { fmt.Println("made", n) }
	}()()
	return 2
}

func nested() (n int) {
	defer func() {
		func() { fmt.Println("nested", n) }()
	}()
	return 3
}

func variable() (n int) {
	show := func() { fmt.Println("variable", n) }
	show()
	defer show()
	return 4
}

func ask(name string, get func() int) { fmt.Println(name, get()) }

func argument() (n int, err error) {
	defer ask("argument", func() int { return n })
	defer func() { fmt.Println(err) }()
	return 5, errors.New("failed")
}

func literal() {
	f := func() (text string) {
		defer func() { fmt.Println("literal", text) }()
		return "six"
	}
	f()
}

func looped() (n int) {
	defer func() { fmt.Println("looped", n) }()
	for i := range 10 {
		if i == 7 {
			return i
		}
	}
	return -1
}

func ranged(seq func(func(int) bool)) (n int) {
	defer func() { fmt.Println("ranged", n) }()
	for i := range seq {
		if i == 8 {
			return i
		}
	}
	return -1
}

func called() (a, b int) {
	defer func() { fmt.Println("called", a, b) }()
	return pair()
}

func pair() (int, int) { return 9, 10 }

type point struct{ x, y int }

func (p point) moved() (q point) {
	defer func() { fmt.Println("moved", q.x, q.y) }()
	return point{p.x + 1, p.y + 1}
}

func main() {
	direct()
	made()
	nested()
	variable()
	argument()
	literal()
	looped()
	ranged(func(yield func(int) bool) {
		for i := 0; yield(i); i++ {
		}
	})
	called()
	point{1, 2}.moved()
}

// Output:
// direct 1
// made 2
// nested 3
// variable 0
// variable 4
// failed
// argument 5
// literal six
// looped 7
// ranged 8
// called 9 10
// moved 2 3
