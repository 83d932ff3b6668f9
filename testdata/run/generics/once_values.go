// sync.OnceValue and OnceValues.

package main

import (
	"errors"
	"fmt"
	"sync"
)

func main() {
	n := 0
	f := sync.OnceValue(func() string { n++; return fmt.Sprint("v", n) })
	g := sync.OnceValues(func() (int, error) { n += 10; return n, errors.New("e") })
	fmt.Println(f(), f(), n)
	fmt.Println(g())
	fmt.Println(g())
	fmt.Printf("%T %T\n", f, g)
}

// Output:
// v1 v1 1
// 11 e
// 11 e
// func() string func() (int, error)
