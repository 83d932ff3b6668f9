// Blocks, if, for and switch each make a scope.

package main

import "fmt"

func main() {
	x := 1
	{
		x := 2
		x++
		{
			var x = "three"
			_ = x
		}
		fmt.Print(x, " ")
	}
	if x := 10; x > 5 {
		x := x + 1
		fmt.Print(x, " ")
	} else if y := x; y > 0 {
		fmt.Print(y)
	}
	for x := 0; x < 1; x++ {
		x := x + 100
		fmt.Print(x, " ")
	}
	switch x := x + 5; {
	case x > 5:
		x := "case"
		fmt.Print(x, " ")
	}
	fmt.Println(x)
}

// Output:
// 3 11 100 case 1
