// A named result assigned through defer and returned explicitly.

package main

import "fmt"

func f() (n int, err error) {
	defer func() {
		if n > 5 {
			err = fmt.Errorf("too big: %d", n)
		}
		n++
	}()
	for i := range 10 {
		n := i * 2
		if n == 8 {
			return n, nil
		}
	}
	return
}

func g() (x int) {
	{
		x := 5
		_ = x
	}
	func() { x = 3 }()
	return
}

func main() {
	fmt.Println(f())
	fmt.Println(g())
}

// Output:
// 9 too big: 8
// 3
