// Comparing interfaces that hold slices, maps or functions panics; different types do not.

package main

import (
	"fmt"
	"runtime"
)

func eq(a, b any) (r string) {
	defer func() {
		if e := recover(); e != nil {
			_, rt := e.(runtime.Error)
			r = fmt.Sprint(e, " ", rt)
		}
	}()
	return fmt.Sprint(a == b)
}

type S struct {
	n int
	s []int
}

func main() {
	fmt.Println(eq([]int{1}, []int{1}))
	fmt.Println(eq([]int{1}, []string{}))
	fmt.Println(eq(map[string]int{}, nil))
	fmt.Println(eq(map[string]int{}, map[string]int{}))
	fmt.Println(eq(S{1, nil}, S{1, nil}))
	fmt.Println(eq(S{1, nil}, S{2, nil}))
	fmt.Println(eq([2]any{1, []int{}}, [2]any{2, []int{}}))
	fmt.Println(eq([2]any{[]int{}, 1}, [2]any{[]int{}, 2}))
	fmt.Println(eq(struct{ f func() }{}, struct{ f func() }{}))
	fmt.Println(eq(&S{}, &S{}))
}

// Output:
// runtime error: comparing uncomparable type []int true
// false
// false
// runtime error: comparing uncomparable type map[string]int true
// runtime error: comparing uncomparable type main.S true
// runtime error: comparing uncomparable type main.S true
// false
// runtime error: comparing uncomparable type []int true
// runtime error: comparing uncomparable type struct { f func() } true
// false
