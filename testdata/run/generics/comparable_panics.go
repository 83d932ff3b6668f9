// An interface type satisfies comparable, but its values may not be comparable.

package main

import "fmt"

func same[T comparable](a, b T) (r string) {
	defer func() {
		if e := recover(); e != nil {
			r = fmt.Sprint(e)
		}
	}()
	return fmt.Sprint(a == b)
}

func main() {
	fmt.Println(same[any](1, 1), same[any]("a", 1))
	fmt.Println(same[any]([]int{1}, []int{1}))
	fmt.Println(same[any](func() {}, 1))
	fmt.Println(same[any](map[string]int{}, map[string]int{}))
	fmt.Println(same(struct{ x any }{[]int{}}, struct{ x any }{[]int{}}))
}

// Output:
// true false
// runtime error: comparing uncomparable type []int
// false
// runtime error: comparing uncomparable type map[string]int
// runtime error: comparing uncomparable type []int
