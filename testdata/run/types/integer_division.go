// Division truncates toward zero; the remainder has the sign of the dividend.

package main

import "fmt"

func main() {
	for _, p := range [][2]int{{7, 3}, {-7, 3}, {7, -3}, {-7, -3}, {6, 3}, {0, 5}} {
		x, y := p[0], p[1]
		fmt.Println(x, y, x/y, x%y, (x/y)*y+x%y == x)
	}
	u := uint(7)
	fmt.Println(u/2, u%2, u>>1, u&^5, u^2, u|8, u&3)
	n := -9
	fmt.Println(n>>1, n>>70, n<<70, uint8(n)>>1)
}

// Output:
// 7 3 2 1 true
// -7 3 -2 -1 true
// 7 -3 -2 1 true
// -7 -3 2 -1 true
// 6 3 2 0 true
// 0 5 0 0 true
// 3 1 3 2 5 15 3
// -5 -1 0 123
