// Ways to choose: none where there are too few, or less than nothing is chosen.
package main

import (
	"fmt"
	"math/big"
)

func main() {
	for _, c := range [][2]int64{{5, 2}, {5, 0}, {5, 5}, {5, 6}, {5, -1}, {0, 0}, {-1, 0}, {-3, -2}, {-2, -3}, {60, 30}, {100, 97}} {
		fmt.Println(c, new(big.Int).Binomial(c[0], c[1]))
	}
}

// Output:
// [5 2] 10
// [5 0] 1
// [5 5] 1
// [5 6] 0
// [5 -1] 0
// [0 0] 1
// [-1 0] 0
// [-3 -2] 0
// [-2 -3] 0
// [60 30] 118264581564861424
// [100 97] 161700
