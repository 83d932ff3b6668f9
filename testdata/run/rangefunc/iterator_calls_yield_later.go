// What the iterator does between yields happens between iterations.

package main

import "fmt"

func verbose(yield func(int) bool) {
	fmt.Print("start ")
	for i := 0; i < 2; i++ {
		fmt.Print("before", i, " ")
		ok := yield(i)
		fmt.Print("after", i, ok, " ")
		if !ok {
			break
		}
	}
	fmt.Print("end ")
}

func main() {
	for i := range verbose {
		fmt.Print("body", i, " ")
	}
	fmt.Println()
	for range verbose {
		fmt.Print("body ")
		break
	}
	fmt.Println()
}

// Output:
// start before0 body0 after0 true before1 body1 after1 true end
// start before0 body after0 false end
