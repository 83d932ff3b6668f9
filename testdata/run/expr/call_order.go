// Function calls, method calls and receives happen in lexical left-to-right order.

package main

import "fmt"

func t(s string, v int) int {
	fmt.Print(s, " ")
	return v
}

type T struct{ n int }

func (a T) add(b int) T {
	fmt.Print("add", b, " ")
	return T{a.n + b}
}

func main() {
	s := []int{t("a", 1), t("b", 2)}
	s[t("i", 0)] = t("v", 5) + t("w", 6)*t("x", 7)
	fmt.Println(s)
	m := map[int]int{t("k1", 1): t("v1", 1), t("k2", 2): t("v2", 2)}
	fmt.Println(m)
	fmt.Println(T{}.add(t("p", 1)).add(t("q", 2)))
	c := make(chan int, 2)
	c <- 3
	c <- 4
	fmt.Println(t("y", 1)+<-c, <-c)
	_ = t("no", 0) == 1 && t("never", 0) == 0
	_ = t("yes", 1) == 1 || t("never", 0) == 0
	fmt.Println()
	a := [3]int{}
	a[t("l", 1)], a[t("r", 2)] = t("one", 1), t("two", 2)
	fmt.Println(a)
	defer fmt.Println(t("deferred", 1))
	fmt.Println("end")
}

// Output:
// a b i v w x [47 2]
// k1 v1 k2 v2 map[1:1 2:2]
// p add1 q add2 {3}
// y 4 4
// no yes
// l r one two [0 1 2]
// deferred end
// 1
