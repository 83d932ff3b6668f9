// break leaves the switch, continue the loop around it; labels choose.

package main

import "fmt"

func main() {
	for i := 0; i < 6; i++ {
		switch {
		case i == 1:
			continue
		case i == 3:
			break
		default:
			fmt.Print(i, " ")
		}
		fmt.Print("/ ")
	}
	fmt.Println()
outer:
	for i := range 10 {
	inner:
		switch i {
		case 2:
			for {
				break inner
			}
			fmt.Print("no")
		case 4:
			break outer
		}
		fmt.Print(i, " ")
	}
	fmt.Println()
}

// Output:
// 0 / 2 / / 4 / 5 /
// 0 1 2 3
