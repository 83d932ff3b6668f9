// Ways out of nested iterator loops: return of named and unnamed results, labels of all kinds, defers in Go's order.

package main

import (
	"errors"
	"fmt"
	"iter"
)

func seq(name string, n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Println("  end of", name)
		for i := range n {
			if !yield(i) {
				fmt.Println("  stop", name, i)
				return
			}
		}
	}
}

func unnamed(k int) (int, string) {
	for i := range seq("a", 3) {
		for j := range seq("b", 3) {
			if i*3+j == k {
				return i, fmt.Sprint("found ", j)
			}
		}
	}
	return -1, "none"
}

func named(k int) (x int, err error) {
	defer func() { x *= 10; fmt.Println("named ends with", x, err) }()
	for i := range seq("c", 3) {
		x = i
		for range seq("d", 2) {
			if i == k {
				err = errors.New("bare")
				return
			}
			if i == k+1 {
				return i + 100, errors.New("value")
			}
		}
	}
	return 7, nil
}

func swapped() (a, b int) {
	a, b = 1, 2
	for range seq("swap", 2) {
		return b, a
	}
	return
}

func labels() {
outer:
	for i := range seq("o", 4) {
	middle:
		for _, x := range []int{1, 2, 3} {
			for j := range seq("i", 3) {
				switch {
				case i == 0 && x == 2:
					continue outer
				case i == 1 && j == 1:
					continue middle
				case i == 2 && x == 3:
					break middle
				case i == 3:
					break outer
				case j == 2:
					break
				}
				fmt.Print(i, x, j, ";")
			}
		}
		fmt.Println("after middle", i)
	}
	fmt.Println("after outer")
}

func blocks() {
	for i := range seq("x", 3) {
	block:
		switch {
		case i < 9:
			for j := range seq("y", 2) {
				if i+j == 1 {
					break block
				}
				select {
				default:
					if j == 1 {
						break block
					}
				}
			}
			fmt.Println("block end")
		}
		fmt.Println("i", i)
	}
}

func gotos() (n int) {
retry:
	for range seq("g", 2) {
		n++
		for j := range seq("h", 2) {
			if n < 3 {
				goto retry
			}
			if j == 1 {
				goto next
			}
		}
	next:
		n += 10
		if n > 20 {
			goto end
		}
	}
end:
	return n
}

func defers() (s string) {
	defer func() { s += " outer" }()
	for i := range seq("e", 2) {
		defer func() { s += fmt.Sprint(" d", i) }()
		func() {
			for j := range seq("f", 2) {
				defer func() { s += fmt.Sprint(" in", i, j) }()
			}
			s += " literal"
		}()
		for j := range seq("g", 1) {
			defer func(k int) { s += fmt.Sprint(" n", i, j, k) }(len(s))
			if i == 1 {
				return "ret" + s
			}
		}
	}
	return
}

func main() {
	fmt.Println(unnamed(4))
	fmt.Println(unnamed(40))
	fmt.Println(named(1))
	fmt.Println(named(-1))
	fmt.Println(named(5))
	fmt.Println(swapped())
	labels()
	blocks()
	fmt.Println(gotos())
	fmt.Println(defers())
}

// Output:
//   end of b
//   stop b 1
//   end of b
//   stop a 1
//   end of a
// 1 found 1
//   end of b
//   end of b
//   end of b
//   end of a
// -1 none
//   end of d
//   stop d 0
//   end of d
//   stop c 1
//   end of c
// named ends with 10 bare
// 10 bare
//   stop d 0
//   end of d
//   stop c 0
//   end of c
// named ends with 1000 value
// 1000 value
//   end of d
//   end of d
//   end of d
//   end of c
// named ends with 70 <nil>
// 70 <nil>
//   stop swap 0
//   end of swap
// 2 1
// 0 1 0;0 1 1;0 1 2;  end of i
//   stop i 0
//   end of i
// 1 1 0;  stop i 1
//   end of i
// 1 2 0;  stop i 1
//   end of i
// 1 3 0;  stop i 1
//   end of i
// after middle 1
// 2 1 0;2 1 1;2 1 2;  end of i
// 2 2 0;2 2 1;2 2 2;  end of i
//   stop i 0
//   end of i
// after middle 2
//   stop i 0
//   end of i
//   stop o 3
//   end of o
// after outer
//   stop y 1
//   end of y
// i 0
//   stop y 0
//   end of y
// i 1
//   stop y 1
//   end of y
// i 2
//   end of x
//   stop h 0
//   end of h
//   stop g 0
//   end of g
//   stop h 0
//   end of h
//   stop g 0
//   end of g
//   stop h 1
//   end of h
//   stop h 1
//   end of h
//   stop g 1
//   end of g
// 24
//   end of f
//   end of g
//   end of f
//   stop g 0
//   end of g
//   stop e 1
//   end of e
// ret literal in0 1 in0 0 literal in1 1 in1 0 n1 0 40 d1 n0 0 20 d0 outer
