// break out of labeled blocks that are switch, select and for; not used elsewhere.

package main

import "fmt"

func main() {
	c := make(chan int, 1)
	c <- 1
sel:
	select {
	case x := <-c:
		for {
			if x == 1 {
				break sel
			}
		}
	}
sw:
	switch {
	default:
		for i := range 5 {
			if i == 2 {
				break sw
			}
			fmt.Print(i, " ")
		}
		fmt.Print("unreached")
	}
	fmt.Println("end")
}

// Output:
// 0 1 end
