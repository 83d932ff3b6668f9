// && and || evaluate the right side only if needed.

package main

import "fmt"

func t(s string, b bool) bool { fmt.Print(s); return b }

func main() {
	fmt.Println("", t("a", true) && t("b", false) && t("c", true))
	fmt.Println("", t("a", false) || t("b", true) || t("c", true))
	fmt.Println("", t("a", false) && t("b", true) || t("c", true) && !t("d", false))
	if t("x", false) && t("y", true) {
	} else if t("z", true) || t("w", true) {
		fmt.Println("")
	}
	var p *struct{ v int }
	fmt.Println(p == nil || p.v == 0, p != nil && p.v == 0)
}

// Output:
// ab false
// ab true
// acd true
// xz
// true false
