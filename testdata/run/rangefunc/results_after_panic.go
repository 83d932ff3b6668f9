// A return in the body sets the results at once: they hold when the iterator panics and that is recovered.

package main

import (
	"errors"
	"fmt"
)

type big struct {
	a [6]int
	s string
}

func stop(y func(int) bool) {
	if !y(1) {
		panic("stopped")
	}
}

func each(y func(int) bool) {
	for i := range 3 {
		if !y(i) {
			return
		}
	}
}

func unnamed() (int, string, error) {
	defer func() { fmt.Println("recovered", recover()) }()
	for range stop {
		return 5, "five", errors.New("e")
	}
	return 0, "none", nil
}

func blank() (_ int, _ *int) {
	for i := range stop {
		defer func() { fmt.Println("recovered", recover()) }()
		return 6, &i
	}
	return 1, nil
}

func large() big {
	defer func() { recover() }()
	for range stop {
		b := big{s: "large"}
		b.a[5] = 7
		return b
	}
	return big{}
}

func mixed() (n int, _ string) {
	defer func() { recover(); n *= 2 }()
	for range stop {
		return 4, "mixed"
	}
	return
}

func nested() int {
	defer func() { recover() }()
	for i := range each {
		for j := range stop {
			if i == 1 {
				return 10*i + j
			}
			continue
		}
	}
	return -1
}

func later() int {
	defer func() { recover() }()
	for i := range each {
		if i == 1 {
			break
		}
	}
	panic("no result yet")
}

func after() int {
	defer func() { recover() }()
	for range each {
	}
	return 8
}

func twice(first bool) int {
	defer func() { recover() }()
	for range stop {
		if first {
			return 1
		}
	}
	for range stop {
		return 2
	}
	return 3
}

func literal() int {
	f := func() (int, bool) {
		defer func() { recover() }()
		for range stop {
			return 9, true
		}
		return 0, false
	}
	n, ok := f()
	fmt.Println(ok)
	return n
}

func main() {
	fmt.Println(unnamed())
	n, p := blank()
	fmt.Println(n, *p)
	fmt.Println(large())
	fmt.Println(mixed())
	fmt.Println(nested())
	fmt.Println(later(), after(), twice(true), twice(false))
	fmt.Println(literal())
}

// Output:
// recovered stopped
// 5 five e
// recovered stopped
// 6 1
// {[0 0 0 0 0 7] large}
// 8 mixed
// 11
// 0 8 1 2
// true
// 9
