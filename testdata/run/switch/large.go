// Many constant cases: integers with gaps, strings, ranges by condition.

package main

import "fmt"

func num(n int) string {
	switch n {
	case 0, 1, 2, 3:
		return "small"
	case 10, 11, 12, 13, 14:
		return "tens"
	case 100, -100:
		return "hundred"
	case 1 << 40:
		return "big"
	case -1:
		return "minus"
	}
	return "?"
}

func word(s string) int {
	switch s {
	case "alpha", "beta":
		return 1
	case "gamma":
		return 2
	case "", "delta":
		return 3
	case "alphabet":
		return 4
	case "日本":
		return 5
	}
	return 0
}

func main() {
	for _, n := range []int{3, 4, 12, -100, 1 << 40, -1} {
		fmt.Print(num(n), " ")
	}
	fmt.Println()
	for _, s := range []string{"alpha", "alphabet", "alph", "", "gamma", "日本", "日"} {
		fmt.Print(word(s), " ")
	}
	fmt.Println()
}

// Output:
// small ? tens hundred big minus
// 1 4 0 3 2 5 0
