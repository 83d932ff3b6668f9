// A return inside the body ends the iterator first, then returns.

package main

import (
	"errors"
	"fmt"
)

func seq(yield func(int) bool) {
	defer fmt.Print("cleanup ")
	for i := range 10 {
		if !yield(i) {
			return
		}
	}
}

func find(want int) (r int, err error) {
	defer func() { r *= 10 }()
	for i := range seq {
		for j := range seq {
			if i*j == want {
				return i + j, nil
			}
		}
	}
	return 0, errors.New("not found")
}

func main() {
	r, err := find(6)
	fmt.Println(r, err)
	r, err = find(-1)
	fmt.Println(r, err)
}

// Output:
// cleanup cleanup cleanup 70 <nil>
// cleanup cleanup cleanup cleanup cleanup cleanup cleanup cleanup cleanup cleanup cleanup 0 not found
