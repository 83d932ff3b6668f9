// min and max of constants are constant.

package main

import "fmt"

const (
	lo = min(3, 1.5, 'a')
	hi = max(1<<70, 2) >> 69
)

var arr [max(2, 3)]int

func main() {
	fmt.Println(lo, hi, len(arr), min(hi, 10))
	var u uint8 = max(1, 200)
	fmt.Println(u, min(u, 255))
}

// Output:
// 1.5 2 3 2
// 200 200
