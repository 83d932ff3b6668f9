// Variadic functions: no arguments, spread slices, sharing.

package main

import "fmt"

func sum(pre string, ns ...int) string {
	t := 0
	for _, n := range ns {
		t += n
	}
	return fmt.Sprint(pre, len(ns), ns == nil, t)
}

func set(ns ...int) { ns[0] = 100 }

func anys(xs ...any) int { return len(xs) }

func pair() (int, int) { return 1, 2 }

func main() {
	fmt.Println(sum("a"), sum("b", 1), sum("c", 1, 2, 3), sum("d", []int{4, 5}...))
	s := []int{1, 2}
	set(s...)
	set(s[1:]...)
	fmt.Println(s)
	fmt.Println(anys(), anys(nil), anys(1, "x", nil), anys([]any{1, 2, 3}...), anys([]int{1, 2}))
	fmt.Println(sum("e", append([]int{}, 1)...))
	f := fmt.Sprint
	fmt.Println(f("x", 1, 2, "y"))
	fmt.Println(anys(pair()))
}

// Output:
// a0 true 0 b1 false 1 c3 false 6 d2 false 9
// [100 100]
// 0 1 3 3 1
// e1 false 1
// x1 2y
// 2
