// All forms of the for statement.

package main

import "fmt"

func main() {
	for i := 0; i < 3; i++ {
		fmt.Print(i, " ")
	}
	i := 10
	for ; i > 7; i-- {
		fmt.Print(i, " ")
	}
	for i < 10 {
		i++
	}
	for {
		i--
		if i == 5 {
			continue
		}
		if i < 4 {
			break
		}
		fmt.Print(i, " ")
	}
	fmt.Println()
	for i, j := 0, 10; i < j; i, j = i+1, j-2 {
		fmt.Print(i, ",", j, " ")
	}
	fmt.Println()
	for i := range 3 {
		i *= 2
		fmt.Print(i, " ")
	}
	for range 2 {
		fmt.Print("x ")
	}
	var n uint8 = 3
	for i := range n {
		fmt.Printf("%T%d ", i, i)
	}
	const k = 2
	for i := range k {
		fmt.Print(i, " ")
	}
	for range -5 {
		fmt.Print("never")
	}
	fmt.Println()
	for i := 0; i < 5; i++ {
		i++
		fmt.Print(i, " ")
	}
	fmt.Println()
}

// Output:
// 0 1 2 10 9 8 9 8 7 6 4
// 0,10 1,8 2,6 3,4
// 0 2 4 x x uint80 uint81 uint82 0 1
// 1 3 5
