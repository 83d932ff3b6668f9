// range over function iterators: break, continue, return, nesting and defer in the body.

package main

import "fmt"

func count(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		defer fmt.Print("<done ", n, ">")
		for i := 0; i < n; i++ {
			if !yield(i) {
				fmt.Print("<stopped>")
				return
			}
		}
	}
}

func pairs(m []string) func(func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for i, s := range m {
			if !yield(i, s) {
				return
			}
		}
	}
}

func thrice(yield func() bool) {
	_ = yield() && yield() && yield()
}

func find(n int) (r int) {
	defer func() { r *= 10 }()
	for i := range count(10) {
		defer fmt.Print("<deferred ", i, ">")
		if i == n {
			return i
		}
	}
	return -1
}

func main() {
	for i := range count(3) {
		fmt.Print(i, " ")
	}
	fmt.Println()
	for i := range count(9) {
		if i == 1 {
			continue
		}
		if i == 3 {
			break
		}
		fmt.Print(i, " ")
	}
	fmt.Println()
outer:
	for i := range count(3) {
		for j := range count(3) {
			if j == 1 {
				continue outer
			}
			if i == 2 {
				break outer
			}
			fmt.Print(i, j, " ")
		}
	}
	fmt.Println()
	for i, s := range pairs([]string{"a", "b"}) {
		fmt.Print(i, s, " ")
	}
	n := 0
	for range thrice {
		n++
	}
	fmt.Println(n)
	fmt.Println(find(2))
	var fs []func() int
	for i := range count(3) {
		fs = append(fs, func() int { i++; return i })
	}
	fmt.Println(fs[0](), fs[0](), fs[2]())
}

// Output:
// 0 1 2 <done 3>
// 0 2 <stopped><done 9>
// 0 0 <stopped><done 3>1 0 <stopped><done 3><stopped><done 3><stopped><done 3>
// 0a 1b 3
// <stopped><done 10><deferred 2><deferred 1><deferred 0>20
// <done 3>1 2 3
