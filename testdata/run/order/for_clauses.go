// The clauses of a for statement in turn.

package main

import "fmt"

func t(s string, b bool) bool { fmt.Print(s, " "); return b }

func main() {
	n := 0
	for t("init", true); t("cond", n < 2); t("post", true) {
		n++
		if n == 1 {
			continue
		}
		fmt.Print("body ")
	}
	fmt.Println(n)
	for i, j := 0, 10; i < j; i, j = i+1, j-2 {
		fmt.Print(i, j, " ")
	}
	fmt.Println()
	for range func() []int { fmt.Print("once "); return []int{1, 2} }() {
		fmt.Print("x ")
	}
	fmt.Println()
}

// Output:
// init cond post cond body post cond 2
// 0 10 1 8 2 6 3 4
// once x x
