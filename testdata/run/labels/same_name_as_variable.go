// Labels have their own name space; they may be repeated in other functions.

package main

import "fmt"

func f(x int) int {
x:
	for {
		x++
		if x > 3 {
			break x
		}
		continue x
	}
	return x
}

func main() {
x:
	for x := range 3 {
		if x == 1 {
			continue x
		}
		func() {
		x:
			for {
				break x
			}
		}()
		fmt.Print(x, " ")
	}
	fmt.Println(f(0))
	goto fmt
fmt:
	fmt.Println("label fmt")
}

// Output:
// 0 2 4
// label fmt
