// break, labeled continue and return inside a type switch.

package main

import "fmt"

func kinds(xs ...any) (ints, strs int) {
loop:
	for _, x := range xs {
		switch x := x.(type) {
		case int:
			if x < 0 {
				break
			}
			if x == 0 {
				break loop
			}
			ints++
		case string:
			if x == "" {
				continue loop
			}
			strs++
		case nil:
			return -1, -1
		}
	}
	return
}

func main() {
	fmt.Println(kinds(1, "a", -1, "", 2, 0, 5))
	fmt.Println(kinds(1, nil))
}

// Output:
// 2 1
// -1 -1
