// fallthrough goes into the next clause without looking at its cases.

package main

import "fmt"

func f(n int) (out []string) {
	switch n {
	case 0:
		out = append(out, "zero")
		fallthrough
	case 1:
		out = append(out, "one")
		fallthrough
	case 2:
	case 3:
		out = append(out, "three")
		if n == 3 {
			break
		}
		out = append(out, "unreached")
	default:
		out = append(out, "default")
		fallthrough
	case 100:
		out = append(out, "hundred")
	}
	return
}

func main() {
	for _, n := range []int{0, 1, 2, 3, 4, 100} {
		fmt.Println(n, f(n))
	}
}

// Output:
// 0 [zero one]
// 1 [one]
// 2 []
// 3 [three]
// 4 [default hundred]
// 100 [hundred]
