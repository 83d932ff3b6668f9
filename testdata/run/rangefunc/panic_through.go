// A panic in the body passes through the iterator's deferred functions.

package main

import "fmt"

func seq(yield func(int) bool) {
	defer func() { fmt.Println("iterator unwinds") }()
	for i := range 3 {
		yield(i)
	}
}

func f() (err error) {
	defer func() {
		if e := recover(); e != nil {
			err = fmt.Errorf("wrapped: %v", e)
		}
	}()
	for i := range seq {
		if i == 1 {
			panic("body")
		}
	}
	return nil
}

func main() { fmt.Println(f()) }

// Output:
// iterator unwinds
// wrapped: body
