// Operands of map assignments are evaluated first, then assigned left to right.

package main

import "fmt"

func t(s string, v int) int { fmt.Print(s, " "); return v }

func main() {
	m := map[int]int{}
	m[t("k", 1)] = t("v", 2)
	m[t("a", 1)], m[t("b", 2)] = t("c", 10), t("d", 20)
	m[t("x", 5)] += t("y", 6)
	fmt.Println(m)
	i := 1
	i, m[i] = 2, 99
	fmt.Println(i, m)
	var n map[int]int
	defer func() { fmt.Println(recover()) }()
	n[t("p", 1)] = t("q", 2)
}

// Output:
// k v a b c d x y map[1:10 2:20 5:6]
// 2 map[1:99 2:20 5:6]
// p q assignment to entry in nil map
