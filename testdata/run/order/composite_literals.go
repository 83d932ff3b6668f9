// Elements of literals are evaluated in the order written.

package main

import "fmt"

func t(s string, n int) int { fmt.Print(s, " "); return n }

type T struct{ a, b, c int }

func main() {
	fmt.Println(T{c: t("c", 3), a: t("a", 1), b: t("b", 2)})
	fmt.Println([]int{2: t("two", 2), 0: t("zero", 0), 1: t("one", 1)})
	fmt.Println(map[int]int{t("k2", 2): t("v2", 20), t("k1", 1): t("v1", 10)})
	fmt.Println([]T{{t("x", 1), t("y", 2), t("z", 3)}, {b: t("w", 4)}}, &T{t("p", 1), 0, 0})
}

// Output:
// c a b {1 2 3}
// two zero one [0 1 2]
// k2 v2 k1 v1 map[1:10 2:20]
// x y z w p [{1 2 3} {0 4 0}] &{1 0 0}
