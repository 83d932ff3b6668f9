// break, continue and labels through iterators.

package main

import "fmt"

func upto(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				fmt.Print("<stop> ")
				return
			}
		}
		fmt.Print("<end> ")
	}
}

func main() {
	for i := range upto(5) {
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
	for i := range upto(3) {
		for j := range upto(3) {
			switch {
			case j == 1 && i == 0:
				continue outer
			case j == 2 && i == 1:
				break outer
			}
			fmt.Print(i, j, " ")
		}
	}
	fmt.Println()
}

// Output:
// 0 2 <stop>
// 0 0 <stop> 1 0 1 1 <stop> <stop>
