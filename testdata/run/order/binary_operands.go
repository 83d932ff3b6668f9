// Calls in operands run left to right, whatever the precedence.

package main

import "fmt"

func t(s string, n int) int { fmt.Print(s); return n }

func main() {
	fmt.Println(":", t("a", 1)+t("b", 2)*t("c", 3)-t("d", 4)/t("e", 2))
	fmt.Println(":", (t("a", 1)+t("b", 2))<<t("c", 1) == t("d", 6))
	fmt.Println(":", -t("a", 1) < ^t("b", 2), !(t("c", 1) > t("d", 2)))
	s := []int{t("x", 5), t("y", 6)}[t("z", 1)]
	fmt.Println(":", s)
}

// Output:
// abcde: 5
// abcd: true
// abcd: false true
// xyz: 6
