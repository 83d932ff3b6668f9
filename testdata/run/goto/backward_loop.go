// A loop made of goto.

package main

import "fmt"

func main() {
	i := 0
loop:
	if i < 5 {
		fmt.Print(i, " ")
		i += 2
		goto loop
	}
	fmt.Println("end", i)
}

// Output:
// 0 2 4 end 6
