// A forward goto over blocks whose variables are not in scope at the label.

package main

import "fmt"

func classify(n int) string {
	if n < 0 {
		goto negative
	}
	{
		x := n * 2
		if x > 100 {
			goto big
		}
	}
	return "small"
negative:
	return "negative"
big:
	return "big"
}

func main() { fmt.Println(classify(-1), classify(5), classify(51)) }

// Output:
// negative small big
