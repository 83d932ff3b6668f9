// After recover the function returns to its caller; remaining deferred calls run.

package main

import "fmt"

func f() (n int) {
	defer fmt.Println("outer deferred")
	defer func() {
		n = 7
		fmt.Println("recovered", recover())
		fmt.Println("again", recover())
	}()
	defer fmt.Println("inner deferred")
	panic(1)
}

func main() {
	fmt.Println(f())
	for i := range 3 {
		func() {
			defer func() {
				if e := recover(); e != nil {
					fmt.Print("loop ", e, " ")
				}
			}()
			if i%2 == 0 {
				panic(i)
			}
			fmt.Print("fine ", i, " ")
		}()
	}
	fmt.Println()
}

// Output:
// inner deferred
// recovered 1
// again <nil>
// outer deferred
// 7
// loop 0 fine 1 loop 2
