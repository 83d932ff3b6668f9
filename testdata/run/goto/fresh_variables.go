// Jumping back over a declaration makes a new variable each time.

package main

import "fmt"

func main() {
	var ps []*int
	n := 0
again:
	x := n * n
	ps = append(ps, &x)
	n++
	if n < 3 {
		goto again
	}
	fmt.Println(*ps[0], *ps[1], *ps[2], ps[0] == ps[1])
}

// Output:
// 0 1 4 false
