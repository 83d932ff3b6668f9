// A deferred function can change named results, also after return has set them.

package main

import "fmt"

func a() (n int) {
	defer func() { n *= 2 }()
	return 21
}

func b() int {
	n := 1
	defer func() { n = 100 }()
	return n
}

func c() (s string, err error) {
	defer func() {
		if r := recover(); r != nil {
			s, err = s+"|recovered", fmt.Errorf("%v", r)
		}
	}()
	s = "set"
	panic("boom")
}

func d() (p *int) {
	x := 5
	defer func() { x++ }()
	return &x
}

func main() {
	fmt.Println(a(), b(), *d())
	fmt.Println(c())
}

// Output:
// 42 1 6
// set|recovered boom
